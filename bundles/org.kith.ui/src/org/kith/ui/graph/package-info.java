// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A picture of people and their ties on a canvas that can be walked through, for ten and for ten thousand. Knows graphs
 * and how they are drawn; neither the network nor what the colours mean.
 *
 * @since 1.0
 */
package org.kith.ui.graph;
