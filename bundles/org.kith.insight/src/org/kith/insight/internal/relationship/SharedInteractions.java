// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Person;

/** Who was there, too: in a small group one gets to know the others, in a large one hardly. */
final class SharedInteractions {

    /** In a crowd nobody knows who was there. */
    private static final int CROWD = 30;
    /** Later ones say nothing new, and reading them takes time. */
    private static final int NEWEST = 300;
    static final String TYPE = "acquaintance";

    private final Network network;
    private final LocalDate day;
    private final ZoneId zone;

    SharedInteractions(Network network, LocalDate day, ZoneId zone) {
        this.network = network;
        this.day = day;
        this.zone = zone;
    }

    /** What two people did together; the day is that of the newest, the group the smallest, the owner in it. */
    private record Shared(int count, double acquaintance, LocalDate last, int group) {

        static final Shared NOTHING = new Shared(0, 0, null, Integer.MAX_VALUE);

        /** Each of n others is got to know by one part of n. */
        Shared and(LocalDate when, int others) {
            return new Shared(count + 1, acquaintance + 1.0 / others, last == null ? when : last,
                    Math.min(group, others + 2));
        }

        Sign sign() {
            return new Sign(acquaintance / (1 + acquaintance), words(), TYPE);
        }

        private String words() {
            if (group <= 3) {
                return count == 1 ? NLS.bind(Messages.once, last) : NLS.bind(Messages.often, count, last);
            }
            return count == 1 ? NLS.bind(Messages.onceInGroup, last, group)
                    : NLS.bind(Messages.oftenInGroup, new Object[] {count, last, group});
        }
    }

    Map<Person, Sign> with(Person person) {
        var shared = new HashMap<Person, Shared>();
        network.interactions(person).stream().filter(each -> !day(each).isAfter(day)).limit(NEWEST)
                .forEach(each -> add(each, person, shared));
        var signs = new HashMap<Person, Sign>();
        shared.forEach((other, together) -> signs.put(other, together.sign()));
        return signs;
    }

    private LocalDate day(Interaction interaction) {
        return LocalDate.ofInstant(interaction.getStart(), zone);
    }

    private void add(Interaction interaction, Person person, Map<Person, Shared> shared) {
        var others = others(interaction, person);
        if (others.size() < CROWD) {
            others.forEach(other -> shared.merge(other, Shared.NOTHING.and(day(interaction), others.size()),
                    (before, one) -> before.and(day(interaction), others.size())));
        }
    }

    private List<Person> others(Interaction interaction, Person person) {
        var owner = network.root().getOwner();
        return interaction.getParticipations().stream().map(Participation::getParty).filter(Person.class::isInstance)
                .map(Person.class::cast).filter(other -> other != person && other != owner).distinct().toList();
    }
}
