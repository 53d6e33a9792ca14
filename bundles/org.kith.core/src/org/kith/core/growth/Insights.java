// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.Insight;

/** Finds insights, and who told them. On the model thread. */
public final class Insights {

    private static final Comparator<Teller> MOST_FIRST = Comparator.comparingInt(Teller::told)
            .thenComparingInt(Teller::confirmed).reversed().thenComparing(teller -> teller.party().getLabel());

    private Insights() {
    }

    /** @return all insights, in the order in which they were added */
    public static Stream<Insight> of(Network root) {
        return Subjects.of(root, Insight.class);
    }

    /** @return whether it still counts: it has not expired, and nothing is known instead */
    public static boolean isCurrent(Insight insight) {
        return insight.getExpiredOn() == null && insight.getSupersededBy() == null;
    }

    /** @return whether its day to be looked at has come; never for what does not count any more */
    public static boolean isToBeReviewed(Insight insight, LocalDate day) {
        return isCurrent(insight) && insight.getReviewOn() != null && !insight.getReviewOn().isAfter(day);
    }

    /** @return whether one of its topics is called so, ignoring case; an alternative name will do */
    public static boolean isAbout(Insight insight, String topic) {
        return insight.getTopics().stream().flatMap(Skills::names).anyMatch(topic.strip()::equalsIgnoreCase);
    }

    /** @return whether somebody told it, or agreed when they were asked about it */
    public static boolean isToldBy(Insight insight, Party party) {
        return insight.getSources().contains(party) || agreements(insight).anyMatch(each -> each.getParty() == party);
    }

    /** @return the names of those who told it, as in “told by Ada Lovelace, CERN”; empty if nobody did */
    public static String sources(Insight insight) {
        return insight.getSources().stream().map(Party::getLabel).collect(Collectors.joining(", "));
    }

    /** @return everybody who told something or agreed with something, who told most first; the owner is left out */
    public static List<Teller> tellers(Network root) {
        var tellers = new LinkedHashMap<Party, Teller>();
        of(root).forEach(insight -> {
            insight.getSources().forEach(party -> add(tellers, new Teller(party, 1, 0, insight.getCapturedOn())));
            agreements(insight).filter(each -> !insight.getSources().contains(each.getParty()))
                    .forEach(each -> add(tellers, new Teller(each.getParty(), 0, 1, each.getDate())));
        });
        Person owner = root.getOwner();
        return tellers.values().stream().filter(teller -> teller.party() != owner).sorted(MOST_FIRST).toList();
    }

    private static void add(Map<Party, Teller> tellers, Teller more) {
        tellers.merge(more.party(), more, (one, other) -> new Teller(one.party(), one.told() + other.told(),
                one.confirmed() + other.confirmed(), Stream.of(one.last(), other.last()).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()).orElse(null)));
    }

    private static Stream<Corroboration> agreements(Insight insight) {
        return insight.getCorroborations().stream().filter(Corroboration::isAgrees);
    }
}
