// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.plot;

import java.util.List;

import org.kith.ui.chart.Chart;

/** Something in plots, and in other forms. */
public interface Plots {

    /** @return the plots, from above; never null */
    List<? extends Chart> charts();

    /** @return the plots in words, for those who listen */
    String words();

    /** @return all figures as lines of comma separated values */
    String csv();
}
