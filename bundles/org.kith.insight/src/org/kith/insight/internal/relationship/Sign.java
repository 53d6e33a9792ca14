// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

/**
 * One thing that speaks for a tie.
 *
 * @param weight how much it says by itself, above 0 and below 1
 * @param words what it is
 * @param type key of the relationship type that it speaks for
 */
record Sign(double weight, String words, String type) {
}
