// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.Collection;
import java.util.List;

/**
 * One sign by which two records are known to be of the same person. Publish it as an OSGi service.
 * <p>
 * Thread: any, several at a time; must not touch the model. Failure, also a number that is none of those allowed: the
 * search goes on by the other rules and the plug-in is named once; after three faults, or one that cost a thread or the
 * memory, it isn’t asked any more until Kith is started again. Null: neither taken nor returned. Time: asked for
 * thousands of people or pairs at once, and cut off after 10 seconds.
 *
 * @since 1.0
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
