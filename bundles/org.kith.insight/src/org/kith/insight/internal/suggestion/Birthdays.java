// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.LOG;
import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.history.Touch;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.core.tie.Ties;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suggests to congratulate on birthdays and anniversaries, unless that has been done. */
@Component
public final class Birthdays implements SuggestionSource {

    private static final int SOON_DAYS = 7;
    private static final List<String> ACTIONS = List.of(MESSAGE, LOG, OPEN);
    private static final Set<PersonStatus> LEFT_ALONE = EnumSet.of(PersonStatus.ARCHIVED,
            PersonStatus.DO_NOT_CONTACT, PersonStatus.DECEASED);

    private final Ties ties;

    /** Called by the service loader of Java, where there is no OSGi. */
    public Birthdays() {
        this(ServiceLoader.load(Ties.class, Birthdays.class.getClassLoader()).findFirst().orElseThrow());
    }

    /** Called by Declarative Services. */
    @Activate
    public Birthdays(@Reference Ties ties) {
        this.ties = ties;
    }

    /** A day to congratulate on; the years are 0 if it is not known how many. */
    private record Feast(boolean birthday, LocalDate day, int years) {
    }

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var feasts = new HashMap<UUID, List<Feast>>();
        for (var person : network.root().getPeople()) {
            if (person.getBirthday() != null || person.getAnniversary() != null) {
                add(feasts, person, day);
            }
        }
        return () -> feasts.isEmpty() ? List.of() : people.stream().filter(row -> feasts.containsKey(row.id()))
                .filter(row -> !row.owner() && !LEFT_ALONE.contains(row.status()))
                .flatMap(row -> suggestions(row, feasts.get(row.id()), day)).toList();
    }

    private static void add(Map<UUID, List<Feast>> feasts, Person person, LocalDate day) {
        var found = Stream.concat(feast(true, person.getBirthday(), day), feast(false, person.getAnniversary(), day))
                .toList();
        if (!found.isEmpty()) {
            feasts.put(person.getId(), found);
        }
    }

    private static Stream<Feast> feast(boolean birthday, PartialDate date, LocalDate day) {
        return Stream.ofNullable(date).flatMap(known -> known.next(day).stream())
                .filter(next -> !next.isAfter(day.plusDays(SOON_DAYS)))
                .map(next -> new Feast(birthday, next, date.year() == 0 ? 0 : next.getYear() - date.year()));
    }

    private Stream<Suggestion> suggestions(PersonRow row, List<Feast> feasts, LocalDate day) {
        var due = new ArrayList<Suggestion>();
        for (var feast : feasts) {
            if (!hasBeenInTouch(row, feast.day())) {
                due.add(suggestion(row, feast, day));
            }
        }
        return due.stream();
    }

    private static boolean hasBeenInTouch(PersonRow row, LocalDate day) {
        var touches = row.touches();
        return touches.size() > 0 && Touch.epochDay(touches.get(touches.size() - 1)) >= day.toEpochDay();
    }

    /** On the day it can't wait; how much it matters depends on the tie, as in Q8. */
    private Suggestion suggestion(PersonRow row, Feast feast, LocalDate day) {
        boolean isToday = feast.day().equals(day);
        double score = isToday ? 2 * (0.5 + ties.value(row, day) / 200) : 0;
        return new Suggestion(row.id(), row.id(), row.name(),
                feast.birthday() ? Messages.birthday : Messages.anniversary, reason(feast, day),
                isToday ? DueStatus.AMBER : DueStatus.GREEN, feast.day(), score, ACTIONS);
    }

    private static String reason(Feast feast, LocalDate day) {
        var when = when(feast, (int) ChronoUnit.DAYS.between(day, feast.day()));
        if (feast.years() <= 0) {
            return when;
        }
        return NLS.bind(feast.birthday() ? Messages.turns : Messages.years, when, feast.years());
    }

    private static String when(Feast feast, int days) {
        var name = (feast.birthday() ? Messages.birthday : Messages.anniversary).toLowerCase(Locale.getDefault());
        return switch (days) {
            case 0 -> NLS.bind(Messages.today, name);
            case 1 -> NLS.bind(Messages.tomorrow, name);
            default -> NLS.bind(Messages.inDays, new Object[] {name, days,
                feast.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault())});
        };
    }
}
