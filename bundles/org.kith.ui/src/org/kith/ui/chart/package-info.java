// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Plots: small ones that stand beside text, and bars and lines that fill a view; what they are drawn of serves other
 * pictures as well. Knows numbers and colours, and nothing of what they mean.
 *
 * @since 1.0
 */
package org.kith.ui.chart;
