// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Proposal;
import org.kith.core.duplicate.Traits;

/** Searches a snapshot of people. */
final class PairSearch {

    private final List<DuplicateRule> rules;
    private final List<Traits> people;
    private final Set<Set<UUID>> dismissed;

    /** @param dismissed pairs that are known to be two people */
    PairSearch(List<DuplicateRule> rules, List<Traits> people, Set<Set<UUID>> dismissed) {
        this.rules = rules;
        this.people = people;
        this.dismissed = dismissed;
    }

    /** @return the most certain first */
    List<Proposal> run() {
        var judgement = new Judgement(rules);
        var found = Arrays.stream(new Blocks(rules, people).pairs()).parallel()
                .mapToObj(pair -> judgement.of(people.get((int) (pair >> Integer.SIZE)), people.get((int) pair)))
                .flatMap(proposal -> proposal.stream())
                .filter(proposal -> !dismissed.contains(Set.of(proposal.first(), proposal.second())));
        return withoutImplied(found.sorted(Comparator.comparingDouble(Proposal::score).reversed()));
    }

    /** Who is one with the second and the second with the third is one with the third. */
    private static List<Proposal> withoutImplied(Stream<Proposal> sorted) {
        var proposals = new ArrayList<Proposal>();
        var leaders = new HashMap<UUID, UUID>();
        sorted.forEachOrdered(proposal -> {
            var one = leader(leaders, proposal.first());
            var other = leader(leaders, proposal.second());
            if (!one.equals(other)) {
                leaders.put(other, one);
                proposals.add(proposal);
            }
        });
        return proposals;
    }

    private static UUID leader(Map<UUID, UUID> leaders, UUID member) {
        var leader = member;
        while (leaders.containsKey(leader)) {
            leader = leaders.get(leader);
        }
        return leader;
    }
}
