// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.produced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.TiesProduced.Door;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.SourceKind;
import org.kith.ui.chart.BarChart.Row;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class ProducedContentTest implements ProducedContent.Leads {

    private final Desk desk = new Desk();
    private final List<String> asked = new ArrayList<>();
    private ProducedContent content;

    @BeforeEach
    void addPeople() {
        var ana = desk.network().add(aPerson("Ana Costa"));
        desk.network().add(aPerson("Bo Berg"));
        for (int day = 1; day < 28; day += 2) {
            desk.network().add(aMeeting().with(ana).at("2026-08-%02dT10:00:00Z".formatted(day)));
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID opportunity) {
        asked.add(((Opportunity) desk.opened().find(opportunity).orElseThrow()).getTitle());
    }

    @Override
    public void openBoards() {
        asked.add("boards");
    }

    private void show() {
        desk.open();
        desk.shell().setSize(1000, 800);
        content = new ProducedContent(desk.shell(), desk.openNetwork(), desk.ties(), this);
        desk.shell().open();
        desk.settle();
    }

    private Opportunity job(String title, OpportunityKind kind) {
        var network = desk.network().network();
        return network.edit("Open", () -> {
            var boards = new Boards(network);
            var board = Pipelines.of(network.root()).findFirst()
                    .orElseGet(() -> boards.create(PipelineTemplate.builtIn().getFirst()));
            var opportunity = boards.open(board, title, desk.network().today());
            opportunity.setKind(kind);
            return opportunity;
        });
    }

    private void cameBy(Opportunity opportunity, String person) {
        desk.network().network().edit("Trace", () -> {
            var source = PipelineFactory.eINSTANCE.createSource();
            source.setKind(SourceKind.PERSON);
            source.setVia(desk.network().person(person));
            opportunity.getSources().add(source);
        });
    }

    private void win(Opportunity opportunity) {
        var network = desk.network().network();
        network.edit("Win", () -> new Boards(network).move(opportunity,
                Pipelines.stage(opportunity.getPipeline(), "Accepted").orElseThrow(), desk.network().today(), null));
    }

    private void twoJobsAndATalk() {
        var engineer = job("Data Engineer", OpportunityKind.JOB);
        cameBy(engineer, "Bo Berg");
        win(engineer);
        cameBy(job("Analyst", OpportunityKind.JOB), "Ana Costa");
        cameBy(job("Keynote", OpportunityKind.SPEAKING), "Ana Costa");
        show();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private List<Door> doors() {
        var table = content.table().control();
        return IntStream.range(0, table.shown()).mapToObj(i -> table.row(i).door()).toList();
    }

    private void press(String button) {
        Desk.all(desk.shell(), Button.class).stream().filter(each -> button.equals(each.getText())).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void eachClassOfTiesTellsWhatItLedTo() {
        twoJobsAndATalk();
        var ties = content.canvas().bars().getFirst();
        assertThat(ties.rows()).extracting(Row::label).containsExactly("Strong", "Medium", "Weak", "Dormant", "Absent");
        assertThat(ties.rows()).filteredOn(row -> row.whole() > 0).extracting(Row::whole, Row::part)
                .containsExactly(tuple(2.0, 0.0), tuple(1.0, 1.0));
        assertThat(ties.rows().getLast().figure()).isEqualTo("1, of these 1 won: 100 % of all that was won");
        assertThat(labels()).contains("1 of 3 won · 1 ties to the last person behind what was won, on average");
    }

    @Test
    void theTableNamesWhoOpenedTheDoor() {
        twoJobsAndATalk();
        assertThat(doors()).extracting(Door::title, Door::name).containsExactlyInAnyOrder(tuple("Data Engineer", "Bo Berg"), tuple("Analyst", "Ana Costa"),
                        tuple("Keynote", "Ana Costa"));
    }

    @Test
    void itCanBeOfOneKind() {
        twoJobsAndATalk();
        var kinds = Desk.all(desk.shell(), Combo.class).getFirst();
        kinds.select(kinds.indexOf("Speaking"));
        kinds.notifyListeners(SWT.Selection, new Event());
        assertThat(doors()).extracting(Door::title).containsExactly("Keynote");
    }

    @Test
    void itFollowsEdits() {
        twoJobsAndATalk();
        var analyst = Pipelines.opportunities(desk.opened().root()).filter(each -> each.getTitle().equals("Analyst"))
                .findFirst().orElseThrow();
        desk.openNetwork().edit("Win", () -> new Boards(desk.opened()).move(analyst,
                Pipelines.stage(analyst.getPipeline(), "Accepted").orElseThrow(), desk.network().today(), null));
        desk.waitUntil(() -> labels().stream().anyMatch(text -> text.startsWith("2 of 3 won")));
        assertThat(content.settled()).isTrue();
    }

    @Test
    void enterLeadsToTheOpportunity() {
        twoJobsAndATalk();
        content.table().control().selectFirst();
        var enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        content.table().control().control().notifyListeners(SWT.KeyDown, enter);
        assertThat(asked).containsExactly("Data Engineer");
    }

    @Test
    void withoutOpportunitiesItLeadsToTheBoards() {
        show();
        assertThat(labels()).contains("No opportunities yet");
        press("Open Opportunities");
        assertThat(asked).containsExactly("boards");
    }

    @Test
    void withoutSourcesItSaysWhereTheyAreNamed() {
        job("Analyst", OpportunityKind.JOB);
        show();
        assertThat(labels()).contains("Nobody is named who led to an opportunity")
                .anyMatch(text -> text.contains("Where It Came From"));
    }

    @Test
    void whoListensHearsThePlots() {
        twoJobsAndATalk();
        assertThat(Spoken.name(content.canvas())).contains("By what led there: Person 3, of these 1 won");
    }

    @Test
    void itIsSavedAsDrawingPictureAndTable() throws IOException {
        twoJobsAndATalk();
        var written = new ArrayList<String>();
        for (var format : content.formats()) {
            var bytes = new ByteArrayOutputStream();
            format.contents().get().write(bytes);
            written.add(bytes.toString(StandardCharsets.ISO_8859_1));
        }
        assertThat(written.get(0)).startsWith("<svg ").contains(">Absent</text>");
        assertThat(written.get(1)).contains("PNG");
        assertThat(written.get(2)).startsWith("Opportunity,Won,Source,Person,Tie,Path length\r\n")
                .contains("Data Engineer,Yes,Person,Bo Berg,Absent,1\r\n");
    }
}
