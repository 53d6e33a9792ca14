// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;

/** What has changed since the last contact, and the birthday that is near. */
final class Changes {

    private static final int NEAR_DAYS = 30;

    private final Person person;
    private final LocalDate last;
    private final LocalDate day;

    /** @param last day of the last contact; null if there was none */
    Changes(Person person, LocalDate last, LocalDate day) {
        this.person = person;
        this.last = last;
        this.day = day;
    }

    List<String> lines() {
        return Stream.concat(person.getEmployments().stream().flatMap(this::news), birthday()).toList();
    }

    private Stream<String> news(Employment employment) {
        var name = employment.getOrganization() == null ? employment.getTitle()
                : employment.getOrganization().getLabel();
        if (name == null) {
            return Stream.empty();
        }
        return Stream.concat(isNews(employment.getStart()) ? Stream.of(NLS.bind(Messages.began, name,
                employment.getStart())) : Stream.empty(), isNews(employment.getEnd()) ? Stream.of(NLS.bind(Messages.left,
                        name, employment.getEnd())) : Stream.empty());
    }

    private boolean isNews(PartialDate date) {
        var first = date == null ? null : date.earliest();
        return first != null && last != null && first.isAfter(last) && !first.isAfter(day);
    }

    private Stream<String> birthday() {
        return Stream.ofNullable(person.getBirthday()).flatMap(date -> date.next(day).stream())
                .filter(next -> !next.isAfter(day.plusDays(NEAR_DAYS))).map(next -> NLS.bind(Messages.birthday, next));
    }
}
