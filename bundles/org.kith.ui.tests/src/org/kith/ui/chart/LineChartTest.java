// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.chart.LineChart.Line;
import org.kith.ui.chart.LineChart.Point;
import org.kith.ui.chart.LineChart.Tick;
import org.kith.ui.theme.Hue;

class LineChartTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final ChartCanvas canvas = new ChartCanvas(shell, "Reach");

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void show(Line... lines) {
        canvas.setSize(500, 400);
        canvas.show(List.of(new LineChart("Reach", List.of(new Tick(0, "May"), new Tick(1, "June")), 480,
                List.of(lines), List.of(new Tick(0.5, "The talk")), "Nothing yet")), "120, then 480");
    }

    private static Line line() {
        return new Line("Talk", Hue.BLUE, List.of(new Point(0, 120, "120 in May"), new Point(1, 480, "480 in June")));
    }

    @Test
    void aLineLeadsFromPointToPoint() {
        show(line());
        assertThat(canvas.svg()).contains("<polyline", ">May</text>", ">June</text>", ">Talk</text>");
    }

    @Test
    void onePointIsNoLine() {
        show(new Line("Talk", Hue.BLUE, List.of(new Point(0.5, 120, "120 in May"))));
        assertThat(canvas.svg()).doesNotContain("stroke-width=\"2\"").contains("<circle");
    }

    @Test
    void withoutLinesTheHintIsThere() {
        show();
        assertThat(canvas.svg()).contains(">Nothing yet</text>").doesNotContain("<polyline");
    }

    @Test
    void whatAPointStandsForIsSaidWhereThePointerIs() {
        show(line());
        var svg = canvas.svg();
        var circle = svg.substring(svg.lastIndexOf("<circle"));
        var event = new Event();
        event.x = (int) number(circle, "cx");
        event.y = (int) number(circle, "cy");
        canvas.notifyListeners(SWT.MouseMove, event);
        assertThat(canvas.getToolTipText()).isEqualTo("480 in June");
        event.x -= 50;
        canvas.notifyListeners(SWT.MouseMove, event);
        assertThat(canvas.getToolTipText()).isNull();
    }

    private static double number(String element, String attribute) {
        return Double.parseDouble(element.replaceFirst("(?s).*?" + attribute + "=\"([0-9.]+)\".*", "$1"));
    }
}
