// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportPdf;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.Reports;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.GrowthFactory;
import org.kith.testkit.Services;
import org.kith.ui.chart.PlotCanvas;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class ReportsTest {

    private final Desk desk = new Desk();
    private ReportsContent content;

    @BeforeEach
    void fillNetwork() {
        var ada = desk.network().add(aPerson("Ada Lovelace").withCadence(30, 45));
        desk.network().add(aCall().on("2026-07-01").with(ada));
        desk.shell().setSize(1100, 800);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void build(Reports reports) {
        content = new ReportsContent(desk.shell(), desk.openNetwork(), reports, Services.get(ReportPdf.class));
        desk.shell().open();
        desk.shell().layout();
        desk.settle();
    }

    private void open() {
        desk.open();
        build(Services.get(Reports.class));
    }

    private void read(String id) {
        content.list().select(content.list().rows().stream().filter(report -> report.id().equals(id)).findFirst()
                .orElseThrow());
        desk.waitUntil(() -> content.isRead() && content.page().content() != null
                && content.page().content().id().equals(id));
    }

    private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        var found = new ArrayList<T>();
        Arrays.stream(parent.getChildren()).forEach(child -> {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        });
        return found;
    }

    private List<String> labels() {
        return all(content.page().control(), Label.class).stream().map(Label::getText).toList();
    }

    private void note(int score) {
        var entry = GrowthFactory.eINSTANCE.createConfidenceEntry();
        entry.setDate(desk.network().today());
        entry.setScore(score);
        entry.setSituation("asking for a raise");
        desk.openNetwork().edit("Note confidence", () -> desk.opened().add((ConfidenceEntry) entry));
    }

    @Test
    void theStateOfTheNetworkIsReadFirst() {
        open();
        desk.waitUntil(content::isRead);

        assertThat(content.list().rows()).extracting(Report::id).startsWith("state", "ties-produced").hasSize(11);
        assertThat(labels()).contains("State of my network", "Long-term relationships", "Confidence and growth");
    }

    @Test
    void aNumberIsShownWithItsNameAndWhereItComesFrom() {
        open();
        read("relationships");

        int name = labels().indexOf("Overdue");
        assertThat(labels().subList(name, name + 3)).containsExactly("Overdue", "1",
                "People past the maximum of their cadence (kith people due:red), the longest first.");
    }

    @Test
    void tablesAndPlotsAreShownAndToldToScreenReaders() {
        open();
        read("relationships");

        var table = all(content.page().control(), Table.class).getFirst();
        assertThat(table.getItem(0).getText(0)).isEqualTo("Ada Lovelace");
        var plots = all(content.page().control(), PlotCanvas.class);
        assertThat(plots).extracting(canvas -> canvas.plot().key()).contains("tieHistory", "contactsOverTime");
        assertThat(Spoken.name(plots.getFirst())).startsWith("Ties over time: Strong: ").contains("2026 Q3");
        assertThat(plots.getFirst().getSize().y).isGreaterThan(100);
    }

    @Test
    void anEditRefreshesWhatIsRead() {
        open();
        read("growth");
        assertThat(content.page().content().figures().getFirst().value()).isNaN();

        note(7);
        desk.waitUntil(() -> content.page().content().figures().getFirst().value() == 7);

        assertThat(labels()).contains("7");
        desk.openNetwork().undo();
        desk.waitUntil(() -> Double.isNaN(content.page().content().figures().getFirst().value()));
    }

    @Test
    void aReportIsSavedAsItIsRead() throws IOException {
        open();
        read("relationships");

        var formats = content.page().formats();
        assertThat(formats).extracting(format -> format.ending()).containsExactly(".html", ".pdf", ".csv", ".svg");
        for (var format : formats) {
            var output = new ByteArrayOutputStream();
            format.contents().get().write(output);
            var begin = output.toString(StandardCharsets.UTF_8);
            assertThat(begin).startsWith(switch (format.ending()) {
                case ".html" -> "<!DOCTYPE html>";
                case ".pdf" -> "%PDF";
                case ".csv" -> "section,";
                default -> "<?xml";
            });
        }
    }

    @Test
    void aReportOfAPlugInThatFailsIsNamedAndTheOthersStay() {
        desk.open();
        var known = Services.get(Reports.class);
        build(new Reports() {
            @Override
            public List<Report> all() {
                return List.of(new Broken(), known.find("growth").orElseThrow());
            }

            @Override
            public Supplier<ReportContent> look(Report report, ReportRequest request) {
                return known.look(report, request);
            }
        });
        desk.waitUntil(() -> all(content.control(), Label.class).stream()
                .anyMatch(label -> label.getText().contains(Broken.class.getName())));

        assertThat(content.isRead()).isFalse();
        read("growth");
    }

    /** Of a plug-in that was not tried. */
    private static final class Broken implements Report {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String title() {
            return "Broken";
        }

        @Override
        public String purpose() {
            return "Nothing";
        }

        @Override
        public Supplier<ReportContent> look(ReportRequest request) {
            return () -> {
                throw new IllegalStateException("no luck");
            };
        }
    }

    @Test
    void withoutANetworkItIsSaidHowToBegin() {
        build(Services.get(Reports.class));

        assertThat(all(content.control(), Label.class)).extracting(Label::getText)
                .anySatisfy(text -> assertThat(text).containsIgnoringCase("network"));
        assertThat(content.list().isVisible()).isFalse();
    }
}
