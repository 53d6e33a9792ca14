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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kith.core.duplicate.Proposal;
import org.kith.core.duplicate.Traits;

/** Searches a snapshot of people. */
final class PairSearch {

    /** So many pairs are compared at once on one thread. */
    private static final int CHUNK = 4096;

    private final List<Rule> rules;
    private final List<Traits> people;
    private final Set<Set<UUID>> dismissed;

    /** @param dismissed pairs that are known to be two people */
    PairSearch(List<Rule> rules, List<Traits> people, Set<Set<UUID>> dismissed) {
        this.rules = rules;
        this.people = people;
        this.dismissed = dismissed;
    }

    /** @return the most certain first */
    List<Proposal> run() {
        var judgement = new Judgement(rules, false);
        var pairs = new Blocks(rules, people).pairs();
        var found = IntStream.range(0, (pairs.length + CHUNK - 1) / CHUNK).parallel()
                .mapToObj(chunk -> judgement.of(pairs(pairs, chunk * CHUNK, Math.min(pairs.length, (chunk + 1) * CHUNK))))
                .flatMap(List::stream)
                .filter(proposal -> !dismissed.contains(Set.of(proposal.first(), proposal.second())));
        return withoutImplied(found.sorted(Comparator.comparingDouble(Proposal::score).reversed()));
    }

    private List<Pair> pairs(long[] pairs, int from, int to) {
        return Arrays.stream(pairs, from, to).mapToObj(pair -> new Pair(people.get((int) (pair >> Integer.SIZE)),
                people.get((int) pair))).toList();
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
