// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.Objects;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.Recommendation;

/**
 * What the owner and somebody else say for one another, as one record of a file tells.
 *
 * @param position number of the row in the file, from 1
 * @param testimonial a {@link Recommendation}, or an {@link Endorsement} of a skill; outside of any network, without the
 *        two people
 * @param given whether the owner says it, of the other one
 * @param other who says it, or of whom it is said: outside of any network, with what the source tells of name, profile
 *        and employer. Of people who are not in the network yet nothing is made
 * @param externalId by which the record is known again; unique in its format
 */
public record TestimonialRecord(int position, Identified testimonial, boolean given, Person other,
        String externalId) {

    public TestimonialRecord {
        Objects.requireNonNull(other);
        Objects.requireNonNull(externalId);
        if (!(testimonial instanceof Recommendation || testimonial instanceof Endorsement)) {
            throw new IllegalArgumentException(String.valueOf(testimonial));
        }
    }
}
