// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import java.util.List;
import java.util.UUID;

/**
 * People who could work together with the owner.
 *
 * @param members who, the closest first; one to three
 * @param covered names of the needed skills that at least one of them has
 * @param missing names of those that none of them has
 * @param tie how strong the weakest of the owner’s ties to them is, 0 to 100: who asks all of them has to ask that one
 * @param reasons why they stand where they stand, in words
 */
public record Team(List<Member> members, List<String> covered, List<String> missing, double tie,
        List<String> reasons) {

    public Team {
        members = List.copyOf(members);
        covered = List.copyOf(covered);
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
    }

    /**
     * One of a team.
     *
     * @param id of the person
     * @param name as people know them
     * @param tie of the owner to them, 0 to 100
     * @param skills names of the needed skills that they have; never empty
     */
    public record Member(UUID id, String name, double tie, List<String> skills) {

        public Member {
            skills = List.copyOf(skills);
        }
    }

    /** @return the share of the needed skills that they cover, 0 to 1 */
    public double coverage() {
        return (double) covered.size() / (covered.size() + missing.size());
    }
}
