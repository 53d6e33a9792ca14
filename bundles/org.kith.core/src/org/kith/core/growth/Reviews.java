// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.internal.Messages;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.WeeklyReview;

/** The weekly reviews of the owner. On the model thread. */
public final class Reviews {

    private static final int DAYS_TO_THANK = 3;

    private Reviews() {
    }

    /** @return all reviews, the latest week first */
    public static Stream<WeeklyReview> of(org.kith.model.contacts.Network root) {
        return Subjects.of(root, WeeklyReview.class).sorted(Comparator.comparing(WeeklyReview::getWeek).reversed());
    }

    /** @return the review of the week that begins on a Monday; empty if there is none */
    public static Optional<WeeklyReview> of(org.kith.model.contacts.Network root, LocalDate monday) {
        return of(root).filter(each -> each.getWeek().equals(monday)).findFirst();
    }

    /** @return the Monday of the week to look back on: this one from Friday on, the last one before */
    public static LocalDate week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0 ? monday.minusWeeks(1) : monday;
    }

    /** @return whether somebody who reviews their weeks has not reviewed the one to look back on */
    public static boolean isDue(org.kith.model.contacts.Network root, LocalDate day) {
        var latest = of(root).findFirst();
        return latest.isPresent() && latest.get().getWeek().isBefore(week(day));
    }

    /** @return the review of a week, which is added if there is none yet; only inside {@link Network#edit} */
    public static WeeklyReview begin(Network network, LocalDate monday) {
        return of(network.root(), monday).orElseGet(() -> {
            var review = GrowthFactory.eINSTANCE.createWeeklyReview();
            review.setWeek(monday);
            return network.add(review);
        });
    }

    /** Makes a task to thank each of those whom a review names and nothing reminds of yet; inside an edit. */
    public static void planThanks(Network network, WeeklyReview review, LocalDate on) {
        review.getToThank().stream().filter(person -> !isPlanned(network, person)).forEach(person -> {
            var task = ContactsFactory.eINSTANCE.createTask();
            task.setSummary(thanks(person));
            task.setCounterpart(person);
            task.setDue(on.plusDays(DAYS_TO_THANK));
            network.add(task);
        });
    }

    private static boolean isPlanned(Network network, Person person) {
        return network.root().getTasks().stream().anyMatch(task -> task.getCounterpart() == person
                && task.getStatus() != TaskStatus.COMPLETED && task.getStatus() != TaskStatus.CANCELLED
                && task.getSummary().startsWith(thanks(person)));
    }

    private static String thanks(Person person) {
        return NLS.bind(Messages.thank, person.getLabel());
    }
}
