// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.List;
import java.util.Objects;

/**
 * A list of people that has a name; in the network it is a tag of theirs.
 *
 * @param position number of the record in the file, from 1
 * @param name of the group, not blank
 * @param members the ids that the people have in the file, with or without “urn:uuid:”; they may come later in it, and
 *        those who are not in the network are left out
 */
public record GroupRecord(int position, String name, List<String> members) {

    public GroupRecord {
        Objects.requireNonNull(name);
        members = List.copyOf(members);
    }
}
