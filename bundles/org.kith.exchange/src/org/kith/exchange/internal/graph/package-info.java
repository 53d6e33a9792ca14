// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** The network as nodes and edges, for programs that draw and measure graphs. Knows who is tied to whom. */
package org.kith.exchange.internal.graph;
