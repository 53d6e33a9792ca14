// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Brings what the formats read into a network: who is already there, what is new about them, what was left out. Knows
 * the network; knows no particular format.
 */
package org.kith.exchange.internal.imports;
