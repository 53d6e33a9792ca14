// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.growth;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;

/**
 * Which parties tell an insight independently: those of no common employer, each on the day on which they told it. A
 * person and the organization they work for are one party here.
 */
public final class Independence {

    private Independence() {
    }

    /** @return who tells an insight, and when: its sources and those who agree, without those who disagree */
    public static Map<Party, LocalDate> tellers(Insight insight) {
        var tellers = new LinkedHashMap<Party, LocalDate>();
        insight.getSources().forEach(party -> tellers.put(party, insight.getCapturedOn()));
        for (var each : insight.getCorroborations()) {
            if (!each.isAgrees()) {
                tellers.remove(each.getParty());
            } else {
                tellers.putIfAbsent(each.getParty(), each.getDate());
            }
        }
        return tellers;
    }

    /** @return whether at least two independent parties tell an insight */
    public static boolean isCorroborated(Insight insight) {
        var sides = tellers(insight).entrySet().stream().map(each -> side(each.getKey(), each.getValue())).toList();
        return sides.stream().anyMatch(one -> sides.stream()
                .anyMatch(other -> one.stream().noneMatch(other::contains)));
    }

    /** @return how sure an insight is: as stated, but corroborated where it is and the owner has not verified it */
    public static InsightConfidence confidence(Insight insight) {
        return insight.getStatedConfidence() != InsightConfidence.VERIFIED && isCorroborated(insight)
                ? InsightConfidence.CORROBORATED : insight.getStatedConfidence();
    }

    /** @return a party and whom it works for on a day; of whom the day is not known, all whom it ever worked for */
    private static Set<Party> side(Party party, LocalDate day) {
        var side = new HashSet<Party>(Set.of(party));
        if (party instanceof Person person) {
            person.getEmployments().stream().filter(each -> lasts(each, day)).map(Employment::getOrganization)
                    .filter(employer -> employer != null).forEach(side::add);
        }
        return side;
    }

    private static boolean lasts(Employment employment, LocalDate day) {
        var start = employment.getStart() == null ? null : employment.getStart().earliest();
        var end = employment.getEnd() == null ? null : employment.getEnd().latest();
        return day == null || (start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day));
    }
}
