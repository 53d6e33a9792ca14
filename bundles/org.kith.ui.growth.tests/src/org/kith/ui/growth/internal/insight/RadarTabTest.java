// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.growth.CapturedLine;
import org.kith.core.growth.Capturing;
import org.kith.core.growth.Insights;
import org.kith.core.growth.TopicTimeline;
import org.kith.model.growth.Insight;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.radar.RadarCanvas;
import org.kith.ui.mail.Draft;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class RadarTabTest implements GrowthLinks {

    private final Desk desk = new Desk();
    private final List<UUID> opened = new ArrayList<>();
    private InsightsContent content;
    private RadarCanvas canvas;

    @BeforeEach
    void fillNetwork() {
        desk.open();
        capture("Webs grow #webs ~now", "2026-02-01");
        capture("Webs shrink #webs ~1y", "2026-05-01");
        capture("Looms think #looms ~3y", "2026-08-01");
        content = new InsightsContent(desk.shell(), desk.openNetwork(), this, address -> {
            throw new AssertionError();
        });
        canvas = content.radar().canvas();
        desk.shell().layout();
        canvas.setSize(600, 500);
        desk.settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        opened.add(person);
    }

    @Override
    public void board(UUID opportunity) {
        opened.add(opportunity);
    }

    @Override
    public void write(Draft draft) {
        throw new AssertionError();
    }

    private void capture(String line, String day) {
        desk.openNetwork().edit("Insight", () -> new Capturing(desk.opened())
                .capture(CapturedLine.of(desk.opened().root(), line), LocalDate.parse(day)));
    }

    private Insight insight(String title) {
        return Insights.of(desk.opened().root()).filter(each -> each.getTitle().equals(title)).findFirst()
                .orElseThrow();
    }

    private void click(int type, String title) {
        var place = canvas.place(insight(title).getId());
        var event = new Event();
        event.x = (int) place[0];
        event.y = (int) place[1];
        canvas.notifyListeners(type, event);
        desk.settle();
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    private List<String> labels() {
        return Desk.all(content.radar().control(), Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void aClickShowsTheInsight() {
        click(SWT.MouseDown, "Looms think");
        assertThat(labels()).contains("Looms think");
        assertThat(Spoken.name(canvas)).isEqualTo("Looms think: looms, 3 years, impact 3");
    }

    @Test
    void whatThePointerIsOnIsSaid() {
        click(SWT.MouseMove, "Webs shrink");
        assertThat(canvas.getToolTipText()).isEqualTo("Webs shrink: webs, 1 year, impact 3");
        canvas.notifyListeners(SWT.MouseExit, new Event());
        assertThat(canvas.getToolTipText()).isNull();
    }

    @Test
    void theArrowKeysGoFromOneToTheNextAndEnterOpensItInTheList() {
        press(SWT.ARROW_RIGHT);
        press(SWT.ARROW_RIGHT);
        assertThat(Spoken.name(canvas)).startsWith("Webs shrink");
        press(SWT.CR);
        var row = (InsightRow) content.list().list().selection();
        assertThat(row.title()).isEqualTo("Webs shrink");
    }

    @Test
    void itCanBeSavedAsADrawing() {
        assertThat(canvas.svg()).contains(">webs</text>", ">Looms think</text>", "<circle");
        assertThat(content.radar().formats()).hasSize(3);
    }

    @Test
    void theTimelineCountsInsightsByTopicAndQuarter() {
        var page = content.timeline().page();
        var lines = page.canvas().lines().getFirst();
        assertThat(lines.ticks()).extracting(tick -> tick.label()).containsExactly("2026 Q1", "2026 Q2", "2026 Q3");
        assertThat(lines.lines().getFirst().points()).extracting(point -> point.value()).containsExactly(1.0, 1.0, 0.0);
        assertThat(Spoken.name(page.canvas())).contains("webs: 2026 Q1 1, 2026 Q2 1, 2026 Q3 0");
    }

    @Test
    void theSameFiguresStandInTheTable() {
        var charts = new TopicCharts(TopicTimeline.of(
                Insights.of(desk.opened().root()).toList(), desk.network().today()));
        assertThat(charts.csv()).isEqualTo("""
                Topic,2026 Q1,2026 Q2,2026 Q3,insights,corroborated\r
                webs,1,1,0,2,0\r
                looms,0,0,1,1,0\r
                """);
    }
}
