// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kith.ui.AccessibleNames;
import org.kith.ui.Window;
import org.kith.ui.theme.Hue;

class LegendTest {

    @RegisterExtension
    final Window window = new Window();

    @Test
    void whereItIsNarrowItGoesOnInTheNextLine() {
        var legend = new Legend(window.shell());
        legend.show(List.of(new Legend.Entry(Hue.BLUE, "Strong ties"), new Legend.Entry(Hue.GREY, "Weak ties")));
        assertThat(legend.computeSize(30, SWT.DEFAULT).y).isEqualTo(2 * legend.computeSize(900, SWT.DEFAULT).y);
    }

    @Test
    void aScreenReaderHearsTheWords() {
        var legend = new Legend(window.shell());
        legend.show(List.of(new Legend.Entry(Hue.BLUE, "Strong ties"), new Legend.Entry(Hue.GREY, "Weak ties")));
        assertThat(AccessibleNames.of(legend)).isEqualTo("Strong ties, Weak ties");
    }
}
