// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.internal.Messages;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Precision;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.edit.Words;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.Event;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.Insight;
import org.kith.model.growth.VisibilityItem;

/**
 * What the network knows of a week, for whoever looks back on it.
 *
 * @param monday its first day
 * @param happened one line for each kind of contact, each new insight, achievement, event and item of visibility, and
 *        for the tasks done; empty if nothing is known
 * @param helpers who helped the owner or said something good of their work, each once
 */
public record Week(LocalDate monday, List<String> happened, List<Person> helpers) {

    private static final int PAGE = 500;

    public Week {
        happened = List.copyOf(happened);
        helpers = List.copyOf(helpers);
    }

    /**
     * Looks at the week from a Monday to the Sunday after it; on the model thread.
     *
     * @param zone in which days begin
     */
    public static Week of(Network network, LocalDate monday, ZoneId zone) {
        return new Looking(network, monday, zone).week();
    }

    /** Gathers what lies within one week. */
    private record Looking(Network network, LocalDate monday, ZoneId zone) {

        Week week() {
            var lines = Stream.of(contacts(), done(), subjects()).flatMap(each -> each).toList();
            return new Week(monday, lines, List.copyOf(helpers()));
        }

        private boolean within(LocalDate day) {
            return day != null && !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
        }

        private LocalDate day(Interaction interaction) {
            return LocalDate.ofInstant(interaction.getStart(),
                    interaction.getPrecision() == Precision.DAY ? ZoneOffset.UTC : zone);
        }

        /** “Phone call: Ada Lovelace, Tim Berners-Lee”, the kinds in the order in which they came first. */
        private Stream<String> contacts() {
            var people = new LinkedHashMap<String, Set<String>>();
            for (var interaction : interactions().reversed()) {
                people.computeIfAbsent(Words.of(interaction.getKind()), kind -> new LinkedHashSet<>())
                        .addAll(interaction.getParticipations().stream().map(Participation::getParty)
                                .map(Party::getLabel).toList());
            }
            return people.entrySet().stream().map(each -> line(each.getKey(), String.join(", ", each.getValue())));
        }

        /** Days without a time count in UTC, so that it is looked a day further on both sides. */
        private List<Interaction> interactions() {
            var found = new ArrayList<Interaction>();
            Instant before = monday.plusWeeks(1).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant first = monday.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            for (var page = network.interactions(before, PAGE); !page.isEmpty();
                    page = network.interactions(page.getLast().getStart(), PAGE)) {
                page.stream().filter(each -> within(day(each))).forEach(found::add);
                if (page.getLast().getStart().isBefore(first)) {
                    break;
                }
            }
            return found;
        }

        private Stream<String> done() {
            return network.root().getTasks().stream().filter(task -> task.getCompleted() != null
                    && within(LocalDate.ofInstant(task.getCompleted(), zone)))
                    .map(task -> line(Messages.taskDone, task.getSummary()));
        }

        private Stream<String> subjects() {
            return network.root().getSubjects().stream().map(each -> switch (each) {
                case Achievement achievement when within(achievement.getDate()) ->
                    line(Words.of(each.eClass()), achievement.getTitle());
                case Insight insight when within(insight.getCapturedOn()) ->
                    line(Words.of(each.eClass()), insight.getTitle());
                case VisibilityItem item when within(item.getDate()) ->
                    line(Words.of(each.eClass()), item.getTitle());
                case Event event when within(event.getStart()) && Events.isOwnerThere(network.root(), event) ->
                    line(Words.of(each.eClass()), event.getName());
                case Feedback feedback when within(feedback.getDate()) ->
                    line(Words.of(each.eClass()), feedback.getText());
                default -> null;
            }).filter(line -> line != null);
        }

        private static String line(String what, String which) {
            return NLS.bind(Messages.weekLine, what, which);
        }

        private Set<Person> helpers() {
            var owner = network.root().getOwner();
            var givers = network.root().getSupportExchanges().stream().filter(each -> within(each.getDate()))
                    .filter(each -> each.getReceiver() == owner).map(SupportExchange::getGiver);
            var sayers = Subjects.of(network.root(), Feedback.class).filter(each -> within(each.getDate()))
                    .map(Feedback::getFrom).filter(each -> each != null);
            return Stream.concat(givers, sayers).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
