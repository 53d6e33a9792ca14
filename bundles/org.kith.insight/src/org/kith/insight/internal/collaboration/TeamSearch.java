// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * The best teams of up to three, exactly, as a set cover over groups: who knows the same of the needed skills stands in
 * one group, of which no more than the closest few can be in a team that is looked for. Three people of a hundred
 * thousand are so three groups of a few dozen. Groups that know most come first, so that the others can soon no longer
 * cover enough.
 */
final class TeamSearch {

    /** More than three are a meeting, not a team. */
    static final int MOST = 3;

    private final int limit;
    private final List<List<Candidate>> groups;
    private final PriorityQueue<Choice> best = new PriorityQueue<>(Choice.BEST.reversed());

    private TeamSearch(Collection<Candidate> candidates, int limit) {
        this.limit = limit;
        groups = candidates.stream().collect(Collectors.groupingBy(Candidate::skills)).values().stream()
                .map(group -> group.stream().sorted(Candidate.CLOSEST).limit(limit).toList())
                .sorted(Comparator.comparingInt((List<Candidate> group) -> Integer.bitCount(skills(group))).reversed()
                        .thenComparing(List::getFirst, Candidate.CLOSEST)).toList();
    }

    /** @return at most so many teams, the best first */
    static List<Choice> best(Collection<Candidate> candidates, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        var search = new TeamSearch(candidates, limit);
        search.extend(0, List.of(), 0);
        return search.best.stream().sorted(Choice.BEST).toList();
    }

    private static int skills(List<Candidate> group) {
        return group.getFirst().skills();
    }

    /** @param known by the groups that were chosen, together */
    private void extend(int from, List<List<Candidate>> chosen, int known) {
        int room = MOST - chosen.size();
        for (int i = from; i < groups.size(); i++) {
            int adds = skills(groups.get(i));
            int most = Integer.bitCount(adds);
            if (isTooLittle(Integer.bitCount(known) + room * most)) {
                return;
            }
            int together = known | adds;
            if (together == known || isTooLittle(Integer.bitCount(together) + (room - 1) * most)) {
                continue;
            }
            var more = new ArrayList<>(chosen);
            more.add(groups.get(i));
            if (isEachNeeded(more)) {
                pick(more, 0, more.stream().map(List::getFirst).toList());
                if (room > 1) {
                    extend(i + 1, more, together);
                }
            }
        }
    }

    private boolean isTooLittle(int coverage) {
        return best.size() == limit && coverage < best.peek().coverage();
    }

    private static boolean isEachNeeded(List<List<Candidate>> chosen) {
        for (var one : chosen) {
            int others = 0;
            for (var other : chosen) {
                others |= other == one ? 0 : skills(other);
            }
            if ((skills(one) & ~others) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Each member of each group with each of the others; the closest first, so that what follows is no better. */
    private void pick(List<List<Candidate>> chosen, int index, List<Candidate> team) {
        for (var candidate : chosen.get(index)) {
            var members = new ArrayList<>(team);
            members.set(index, candidate);
            var choice = new Choice(members);
            if (best.size() == limit && Choice.BEST.compare(choice, best.peek()) >= 0) {
                return;
            }
            if (index + 1 < chosen.size()) {
                pick(chosen, index + 1, members);
            } else {
                take(choice);
            }
        }
    }

    private void take(Choice choice) {
        if (best.size() == limit) {
            best.remove();
        }
        best.add(choice);
    }
}
