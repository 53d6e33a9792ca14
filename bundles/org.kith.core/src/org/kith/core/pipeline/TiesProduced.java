// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.kith.core.tie.TieClass;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.StageCategory;

/**
 * What came of ties: for each class the share of what was won that came by way of such a tie (after Rajkumar et al.,
 * Science 2022, who found that weak ties lead to most new jobs). A tie counts as it was on the day on which the
 * opportunity was opened: what came of it may have made it stronger since. What several ties led to counts for the class
 * of each.
 *
 * @param opportunities how many there are
 * @param won how many of them were won
 * @param lengthOfWon mean number of ties to the last person behind what was won by way of people; 0 if nothing was
 * @param classes one for each class of ties, the strongest first
 * @param kinds one for each kind of source, as the model lists them
 * @param doors what led to what, in the order of the opportunities
 */
public record TiesProduced(int opportunities, int won, double lengthOfWon, List<Part<TieClass>> classes,
        List<Part<SourceKind>> kinds, List<Door> doors) {

    public TiesProduced {
        classes = List.copyOf(classes);
        kinds = List.copyOf(kinds);
        doors = List.copyOf(doors);
    }

    /**
     * The opportunities that have something in common.
     *
     * @param value what
     * @param opportunities how many there are
     * @param won how many of them were won
     * @param share of all that was won, 0 to 1; NaN if nothing was
     */
    public record Part<T>(T value, int opportunities, int won, double share) {
    }

    /**
     * One source of one opportunity.
     *
     * @param opportunity its id
     * @param title of the opportunity
     * @param won whether it was won
     * @param kind of the source
     * @param person whose tie it was; null if it was nobody’s
     * @param name of the person; null if there is none
     * @param tieClass of that tie on the day on which the opportunity was opened; null if there is no person
     * @param length number of ties from the owner to the last person behind it; 0 if there is none
     */
    public record Door(UUID opportunity, String title, boolean won, SourceKind kind, UUID person, String name,
            TieClass tieClass, int length) {
    }

    /**
     * @param opportunities of which to tell
     * @param ties tells of which class the tie of the owner and a person was on a day
     * @return what came of ties; on the model thread
     */
    public static TiesProduced of(Network root, Collection<Opportunity> opportunities,
            BiFunction<Person, LocalDate, TieClass> ties) {
        int won = (int) opportunities.stream().filter(TiesProduced::isWon).count();
        var doors = opportunities.stream().flatMap(opportunity -> opportunity.getSources().stream().map(source -> door(
                opportunity, source.getKind(), SourceChain.of(root, source), ties))).toList();
        return new TiesProduced(opportunities.size(), won,
                doors.stream().filter(door -> door.won() && door.length() > 0).mapToInt(Door::length).average()
                        .orElse(0),
                parts(TieClass.class, doors, Door::tieClass, won), parts(SourceKind.class, doors, Door::kind, won),
                doors);
    }

    private static boolean isWon(Opportunity opportunity) {
        return Pipelines.stage(opportunity).getCategory() == StageCategory.WON;
    }

    private static Door door(Opportunity opportunity, SourceKind kind, SourceChain chain,
            BiFunction<Person, LocalDate, TieClass> ties) {
        var person = chain.opener();
        return new Door(opportunity.getId(), opportunity.getTitle(), isWon(opportunity), kind,
                person == null ? null : person.getId(), person == null ? null : person.getLabel(),
                person == null ? null : ties.apply(person, Pipelines.opened(opportunity)), chain.length());
    }

    private static <E extends Enum<E>> List<Part<E>> parts(Class<E> type, List<Door> doors, Function<Door, E> value,
            int won) {
        return Arrays.stream(type.getEnumConstants()).map(each -> {
            var led = doors.stream().filter(door -> value.apply(door) == each).toList();
            int ofWon = count(led.stream().filter(Door::won).toList());
            return new Part<>(each, count(led), ofWon, won == 0 ? Double.NaN : (double) ofWon / won);
        }).toList();
    }

    private static int count(List<Door> doors) {
        return (int) doors.stream().map(Door::opportunity).distinct().count();
    }
}
