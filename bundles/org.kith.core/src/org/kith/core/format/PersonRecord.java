// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.List;
import java.util.Objects;

import org.kith.core.Photo;
import org.kith.model.contacts.Person;

/**
 * A person as one record of a file tells.
 *
 * @param position number of the row or card in the file, from 1
 * @param person outside of any network; employers are organizations outside of it, too, that have a name
 * @param externalId the source's own id, such as a profile address or UID; null if it has none
 * @param tags names of labels and groups
 * @param photo the picture that {@link Person#getPhoto} refers to; null if there is none
 */
public record PersonRecord(int position, Person person, String externalId, List<String> tags, Photo photo) {

    /** The id of whoever the network belongs to, in every source. */
    public static final String OWNER = "owner";

    /** A person without a picture. */
    public PersonRecord(int position, Person person, String externalId, List<String> tags) {
        this(position, person, externalId, tags, null);
    }

    public PersonRecord {
        Objects.requireNonNull(person);
        tags = List.copyOf(tags);
    }
}
