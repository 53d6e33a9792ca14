// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.Query;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;

/** Finds the mentorship that a user means, and what is in it. */
final class MentorshipSearch {

    private final Person owner;
    private final List<Mentorship> mentorships;

    MentorshipSearch(Network network) {
        owner = network.root().getOwner();
        mentorships = Mentorships.of(network.root()).toList();
    }

    /**
     * @return the only one with this id, or whose topic, or the name of somebody in it, is this or begins with it; of
     *         several the one that is open
     * @throws CommandException if there is none, or several
     */
    Mentorship find(String text) {
        var query = new Query(text);
        var ways = List.<Predicate<Mentorship>>of(hasId(text), each -> words(each).anyMatch(query::isWhole),
                each -> !query.isEmpty() && words(each).anyMatch(query::matches));
        for (var way : ways) {
            var found = mentorships.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return only(text, found);
            }
        }
        throw new CommandException(NLS.bind(Messages.noMentorship, text));
    }

    private static Predicate<Mentorship> hasId(String text) {
        var id = text.strip().toLowerCase(Locale.ROOT);
        return mentorship -> mentorship.getId().toString().equals(id);
    }

    private Stream<String> words(Mentorship mentorship) {
        var names = Mentorships.people(mentorship).filter(person -> person != owner).map(Person::getLabel);
        return Stream.concat(names, Stream.ofNullable(mentorship.getTopic()));
    }

    private Mentorship only(String text, List<Mentorship> found) {
        var open = found.stream().filter(Mentorships::isOpen).toList();
        var meant = open.isEmpty() ? found : open;
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new CommandException(NLS.bind(Messages.ambiguousMentorship, new Object[] {text, meant.size(),
            meant.stream().map(this::line).collect(Collectors.joining("\n"))}));
    }

    private String line(Mentorship mentorship) {
        return Stream.of("", Mentorships.others(mentorship, owner), mentorship.getTopic(),
                Words.of(mentorship.getStatus()), mentorship.getId().toString()).filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
    }

    /** @throws CommandException if there is no session of that number */
    static MentoringSession session(Mentorship mentorship, int number) {
        return Mentorships.session(mentorship, number).orElseThrow(() -> new CommandException(
                mentorship.getSessions().isEmpty() ? Messages.noSessions : NLS.bind(Messages.noSession, number,
                        mentorship.getSessions().stream().map(each -> String.valueOf(each.getNumber()))
                                .collect(Collectors.joining(", ")))));
    }

    /**
     * @param text its number, from 1 as they are listed, or the beginning of its words
     * @throws CommandException if there is none, or several
     */
    static MentoringGoal goal(Mentorship mentorship, String text) {
        var goals = mentorship.getGoals();
        var wanted = text.strip();
        var found = goals.stream().filter(goal -> String.valueOf(goals.indexOf(goal) + 1).equals(wanted)
                || goal.getSpecific().regionMatches(true, 0, wanted, 0, wanted.length())).toList();
        if (found.size() == 1 && !wanted.isEmpty()) {
            return found.getFirst();
        }
        throw new CommandException(NLS.bind(Messages.noGoal, text, goals.stream()
                .map(goal -> "\n  " + (goals.indexOf(goal) + 1) + "  " + goal.getSpecific())
                .collect(Collectors.joining())));
    }
}
