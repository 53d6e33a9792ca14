// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.List;
import java.util.Objects;

import org.kith.model.contacts.Interaction;

/**
 * A contact with people as one record of a file tells.
 *
 * @param position number of the row in the file, from 1
 * @param interaction outside of any network, nobody taking part yet
 * @param people who took part besides the owner, by the addresses of their profiles or their e-mail addresses; those
 *        who are not in the network are left out
 * @param externalId by which the record is known again; unique in its format
 */
public record InteractionRecord(int position, Interaction interaction, List<String> people, String externalId) {

    public InteractionRecord {
        Objects.requireNonNull(interaction);
        Objects.requireNonNull(externalId);
        people = List.copyOf(people);
    }
}
