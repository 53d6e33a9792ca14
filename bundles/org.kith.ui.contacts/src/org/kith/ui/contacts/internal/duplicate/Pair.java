// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import java.util.List;
import java.util.UUID;

/**
 * A line of the list of proposals.
 *
 * @param number its place, from 0
 * @param first label of the person
 * @param second label of the person
 * @param percent how likely they are one person
 * @param reasons why
 */
record Pair(int number, UUID firstId, UUID secondId, String first, String second, int percent, List<String> reasons) {
}
