// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the people of a network can do and have been through; immutable, usable on any thread.
 *
 * @param skills names of all skills there are
 * @param people by id; those of whom nothing is known are left out
 */
public record Knowledge(List<String> skills, Map<UUID, Background> people) {

    public Knowledge {
        skills = List.copyOf(skills);
        people = Map.copyOf(people);
    }
}
