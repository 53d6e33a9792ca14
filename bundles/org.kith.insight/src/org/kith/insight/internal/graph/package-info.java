// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who is tied to whom, and what follows from it: paths, brokerage, communities. Only the maker of graphs knows model
 * objects; everything else runs over arrays.
 */
package org.kith.insight.internal.graph;
