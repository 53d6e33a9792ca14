// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

/**
 * Two people whom the owner should bring together: the owner knows both well, and nobody else ties their circles.
 *
 * @param one node of the first
 * @param other node of the second
 * @param score for ranking, 0 to 1: the product of the owner’s ties to both, less what their circles share already
 * @param strengthToOne of the owner’s tie, 0 to 100
 * @param strengthToOther of the owner’s tie, 0 to 100
 * @param shared how many people besides the owner know both
 */
public record Meeting(int one, int other, double score, float strengthToOne, float strengthToOther, int shared) {
}
