// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Plots as values, and where everything in them is drawn, whatever it is drawn on: a file, paper or a window. Knows
 * numbers and their names, and nothing of what they mean.
 *
 * @since 1.0
 */
package org.kith.core.plot;
