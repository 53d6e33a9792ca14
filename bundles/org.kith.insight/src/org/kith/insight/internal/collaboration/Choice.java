// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.collaboration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A team that was looked at.
 *
 * @param members the closest first
 */
record Choice(List<Candidate> members) {

    /** The best first: by coverage, weakest tie, size; what is alike then by all ties, and in the end by name. */
    static final Comparator<Choice> BEST = Comparator.comparingInt(Choice::coverage)
            .thenComparingDouble(Choice::tie).reversed().thenComparingInt(Choice::size)
            .thenComparing(Comparator.comparingDouble(Choice::ties).reversed()).thenComparing(Choice::names);

    Choice {
        members = members.stream().sorted(Candidate.CLOSEST).toList();
    }

    int skills() {
        return members.stream().mapToInt(Candidate::skills).reduce(0, (one, other) -> one | other);
    }

    int coverage() {
        return Integer.bitCount(skills());
    }

    double tie() {
        return members.getLast().tie();
    }

    private int size() {
        return members.size();
    }

    private double ties() {
        return members.stream().mapToDouble(Candidate::tie).sum();
    }

    private String names() {
        return members.stream().map(Candidate::name).collect(Collectors.joining("\n"));
    }
}
