// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Organization;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Pipeline;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class LinkedInJobsTest {

    private static final String APPLIED = "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,"
            + "Job Url,Resume Name,Question And Answers\n";
    private static final String SAVED = "Saved Date,Job Url,Job Title,Company Name\n";
    private static final String EDITOR = "https://jobs.example/editor";

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    private Path applications(String... rows) {
        return imports.file("Job Applications.csv", APPLIED + String.join("\n", rows) + "\n");
    }

    private Path saved(String... rows) {
        return imports.file("Saved Jobs.csv", SAVED + String.join("\n", rows) + "\n");
    }

    private Path editorApplied() {
        return applications("\"8/15/26, 4:05 PM\",ada@x.example,555,Punch,Editor," + EDITOR + ",cv.pdf,Salary? 100");
    }

    private Path editorSaved() {
        return saved("8/1/26," + EDITOR + ",Editor,Punch");
    }

    private List<Opportunity> opportunities() {
        return Pipelines.opportunities(test.network().root()).toList();
    }

    private Opportunity only() {
        assertThat(opportunities()).hasSize(1);
        return opportunities().getFirst();
    }

    @Test
    void anApplicationIsAnOpportunityInTheStageApplied() throws Exception {
        imports.one(editorApplied());

        assertThat(only().getTitle()).isEqualTo("Editor");
        assertThat(only().getKind()).isEqualTo(OpportunityKind.JOB);
        assertThat(only().getOrganization().getName()).isEqualTo("Punch");
        assertThat(Pipelines.stage(only()).getName()).isEqualTo("Applied");
        assertThat(Pipelines.since(only())).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(only().getPosting().getUrl()).isEqualTo(EDITOR);
        assertThat(only().getPosting().getAppliedOn()).isEqualTo(LocalDate.of(2026, 8, 15));
    }

    @Test
    void aSavedJobIsAnOpportunityInTheStageSaved() throws Exception {
        imports.one(editorSaved());

        assertThat(Pipelines.stage(only()).getName()).isEqualTo("Saved");
        assertThat(Pipelines.since(only())).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(only().getPosting().getAppliedOn()).isNull();
    }

    @Test
    void whatWasAskedAndAnsweredIsNotTakenOver() throws Exception {
        imports.one(editorApplied());

        assertThat(only().getNotes()).isNull();
        assertThat(test.network().search("Salary", 1)).isEmpty();
    }

    @Test
    void theFirstBoardForJobsIsUsedWhateverItIsCalled() throws Exception {
        var board = test.network().edit("Add a board", () -> {
            var pipeline = new Boards(test.network()).create(PipelineTemplate.builtIn().getFirst());
            pipeline.setName("Leaving");
            pipeline.getStages().get(1).setName("Sent");
            return pipeline;
        });

        imports.one(editorApplied());

        assertThat(only().getPipeline()).isSameAs(board);
        assertThat(Pipelines.stage(only()).getName()).isEqualTo("Sent");
    }

    @Test
    void theBoardIsMadeOnce() throws Exception {
        imports.one(editorApplied());
        imports.one(saved("8/2/26,https://jobs.example/printer,Printer,Punch"));

        assertThat(Pipelines.of(test.network().root())).extracting(Pipeline::getName).containsExactly("Job search");
        assertThat(test.network().root().getOrganizations()).extracting(Organization::getName)
                .containsExactly("Punch");
    }

    @Test
    void theSameFilesAgainChangeNothing() throws Exception {
        imports.all(editorApplied(), saved("8/2/26,,Printer,Punch"));
        var state = test.state();

        assertThat(imports.all(editorApplied(), saved("8/2/26,,Printer,Punch")).transaction()).isNull();
        assertThat(test.state()).isEqualTo(state);
    }

    @Test
    void whatTheUserMovedStaysThere() throws Exception {
        imports.one(editorApplied());
        test.network().edit("Move", () -> new Boards(test.network()).move(only(),
                Pipelines.stage(only().getPipeline(), "Interview").orElseThrow(), LocalDate.of(2026, 8, 20), null));

        imports.one(editorApplied());

        assertThat(Pipelines.stage(only()).getName()).isEqualTo("Interview");
    }

    @Test
    void aSavedJobForWhichTheOwnerAppliedSinceMovesOn() throws Exception {
        imports.one(editorSaved());
        var report = imports.one(editorApplied());

        assertThat(report.updated()).isOne();
        assertThat(Pipelines.stage(only()).getName()).isEqualTo("Applied");
        assertThat(only().getChanges()).extracting(change -> change.getName() + ' ' + change.getOn())
                .containsExactly("Saved 2026-08-01", "Applied 2026-08-15");
    }

    @Test
    void aJobWithoutATitleIsRejected() throws Exception {
        var report = imports.one(applications("8/15/26,,,Punch,,,,", "8/15/26,,,Punch,Editor,,,"));

        assertThat(report.rejected()).isOne();
        assertThat(report.notices()).extracting(Notice::message).containsExactly("There is no job title.");
        assertThat(only().getPosting().getUrl()).isNull();
    }

    @Test
    void aDayThatIsNoneIsToldAndTheDayOfTheImportStandsIn() throws Exception {
        var report = imports.one(saved("soon," + EDITOR + ",Editor,Punch"));

        assertThat(report.notices()).extracting(Notice::message).containsExactly("\"soon\" is no date and was left out.");
        assertThat(only().getChanges()).hasSize(1);
    }

    @Test
    void undoTakesTheBoardAwayToo() throws Exception {
        var state = test.state();
        imports.one(editorApplied());

        test.network().undo();

        assertThat(test.state()).isEqualTo(state);
    }
}
