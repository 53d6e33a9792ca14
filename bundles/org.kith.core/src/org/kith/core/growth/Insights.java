// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;

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
        return tellers(of(root), root.getOwner());
    }

    /** @return everybody who told one of some insights or agreed with it, who told most first, without the owner */
    public static List<Teller> tellers(Stream<Insight> insights, Person owner) {
        var heard = new LinkedHashMap<Party, Set<Insight>>();
        insights.forEach(insight -> Stream.concat(insight.getSources().stream(), agreements(insight)
                .map(Corroboration::getParty)).forEach(party -> heard
                        .computeIfAbsent(party, key -> new LinkedHashSet<>()).add(insight)));
        heard.remove(owner);
        return heard.entrySet().stream().map(each -> teller(each.getKey(), each.getValue())).sorted(MOST_FIRST)
                .toList();
    }

    private static Teller teller(Party party, Set<Insight> insights) {
        int told = (int) insights.stream().filter(each -> each.getSources().contains(party)).count();
        return new Teller(party, told, insights.size() - told, (int) insights.stream().filter(Insights::isSure).count(),
                topics(insights), insights.stream().map(each -> toldOn(each, party)).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()).orElse(null));
    }

    private static LocalDate toldOn(Insight insight, Party party) {
        return insight.getSources().contains(party) ? insight.getCapturedOn() : agreements(insight)
                .filter(each -> each.getParty() == party).findFirst().map(Corroboration::getDate).orElse(null);
    }

    private static List<String> topics(Set<Insight> insights) {
        var counts = new LinkedHashMap<String, Integer>();
        insights.stream().flatMap(each -> each.getTopics().stream())
                .forEach(topic -> counts.merge(topic.getName(), 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    /** @return whether it is corroborated, or the owner has verified it */
    public static boolean isSure(Insight insight) {
        return insight.getConfidence() == InsightConfidence.CORROBORATED
                || insight.getConfidence() == InsightConfidence.VERIFIED;
    }

    private static Stream<Corroboration> agreements(Insight insight) {
        return insight.getCorroborations().stream().filter(Corroboration::isAgrees);
    }
}
