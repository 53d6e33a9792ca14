// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.util.UUID;

/**
 * Something found by a search.
 *
 * @param id of the object
 * @param type its class in the model, such as {@code Person} or {@code Interaction}
 * @param label how the object is known
 * @param excerpt where the words stand; empty if they are in the label
 */
public record Hit(UUID id, String type, String label, String excerpt) {
}
