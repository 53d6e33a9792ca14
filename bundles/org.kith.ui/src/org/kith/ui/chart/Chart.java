// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

/** A plot with a title. */
public sealed interface Chart permits BarChart, LineChart {

    /** @return above it */
    String title();
}
