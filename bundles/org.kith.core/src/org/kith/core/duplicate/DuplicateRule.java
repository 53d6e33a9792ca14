// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.Collection;
import java.util.List;

/**
 * One sign by which two records are known to be of the same person. Publish it as an OSGi service.
 * <p>
 * Thread: any, several at a time. Failure: what it throws stops the search. Null: neither taken nor returned.
 */
public interface DuplicateRule {

    /** What {@link #compare} says when one of the two tells nothing. */
    double UNKNOWN = Double.NaN;

    /** What {@link #compare} says when the two can't be the same person. */
    double IMPOSSIBLE = -1;

    /** @return how much the sign counts beside the others, above 0; a name has 0.4 */
    double weight();

    /** @return the least score of two whose names agree and who are the same by this sign; 0 if it proves nothing */
    default double proof() {
        return 0;
    }

    /**
     * @return words under which a person is filed: only people who share one are compared at all. Keep them rare, a
     *         word that very many share is passed over; none for a sign that only confirms others
     */
    default Collection<String> keys(Traits person) {
        return List.of();
    }

    /** @return 0 (differs) to 1 (the same), {@link #UNKNOWN} or {@link #IMPOSSIBLE}; the order does not matter */
    double compare(Traits one, Traits other);

    /** @return what the two have in common, in a few words for the user, where {@link #compare} is above 0 */
    String reason(Traits one, Traits other);
}
