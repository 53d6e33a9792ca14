// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Sensitivity;

/**
 * What a report is to tell about. What is secret does not appear in any.
 *
 * @param network that is looked at
 * @param people its people as rows, without those who are secret
 * @param since the first day of what is told over time
 * @param on the last day of it: the day of the report, not before the first
 * @param wanted what counts beside that
 */
public record ReportRequest(Network network, List<PersonRow> people, LocalDate since, LocalDate on,
        Predicate<Identified> wanted) {

    private static final int QUARTERS = 8;
    private static final int MONTHS = 3;

    public ReportRequest {
        if (since.isAfter(on)) {
            throw new IllegalArgumentException(since + " is after " + on);
        }
        var secret = new HashSet<>();
        network.root().getPeople().stream().filter(ReportRequest::isSecret)
                .forEach(person -> secret.add(person.getId()));
        people = secret.isEmpty() ? List.copyOf(people)
                : people.stream().filter(row -> !secret.contains(row.id())).toList();
    }

    /**
     * Asks for everything that is not secret, over the quarter of that day and the seven before; on the model thread.
     *
     * @param people all people as rows
     * @param on the day of the report
     */
    public static ReportRequest of(Network network, Collection<PersonRow> people, LocalDate on) {
        return new ReportRequest(network, List.copyOf(people), usualStart(on), on, object -> true);
    }

    /** @return the first day of the first of eight quarters of which that day is in the last */
    public static LocalDate usualStart(LocalDate on) {
        return on.withDayOfMonth(1).minusMonths((on.getMonthValue() - 1) % MONTHS + (QUARTERS - 1) * MONTHS);
    }

    private static boolean isSecret(Identified object) {
        return object.getSensitivity() == Sensitivity.SECRET;
    }

    /** @return whether an object may be in the report */
    public boolean shows(Identified object) {
        return !isSecret(object) && wanted.test(object);
    }

    /** @return those of some objects that may be in the report */
    public <T extends Identified> Stream<T> shown(Collection<T> objects) {
        return objects.stream().filter(this::shows);
    }

    /** @return all objects of a type that may be in the report, people and organizations excepted */
    public <T extends Identified> Stream<T> all(Class<T> type) {
        return Subjects.of(network.root(), type).filter(this::shows);
    }

    /** @return whether a day is one of those that are told over time; null is none */
    public boolean covers(LocalDate day) {
        return day != null && !day.isBefore(since) && !day.isAfter(on);
    }
}
