// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.growth.TargetRoles;
import org.kith.core.plot.Plot;
import org.kith.core.plot.Point;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportFormat;
import org.kith.core.report.ReportPdf;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.TalkStatus;
import org.kith.model.growth.TargetRole;
import org.kith.testkit.Services;

/** Two achievements, three feedbacks, and confidence that grows: the growth report of an afternoon. */
class GrowthReportTest {

    private final Growing growing = new Growing();

    @BeforeEach
    void grow() {
        growing.achievement("Spoke at JavaLand", "2026-03-20");
        growing.achievement("Led the workshop", "2026-08-20");
        growing.feedback("Clear and warm", FeedbackKind.PRAISE, "2026-03-21", null);
        growing.feedback("Best of the day", FeedbackKind.PRAISE, "2026-08-21", null);
        growing.feedback("Slower, please", FeedbackKind.CONSTRUCTIVE, "2026-08-22", null);
        growing.confidence("2026-03-19", 4);
        growing.confidence("2026-06-01", 5);
        growing.confidence("2026-08-21", 7);
        growing.opened().edit("Skill", () -> {
            var claim = ContactsFactory.eINSTANCE.createSkillClaim();
            claim.setSkill(growing.skill("public speaking"));
            claim.setLevel(SkillLevel.AVERAGE);
            claim.setEvidence("https://example.org/talk");
            claim.setWantsToLearn(true);
            growing.opened().root().getOwner().getSkillClaims().add(claim);
        });
    }

    @AfterEach
    void close() {
        growing.close();
    }

    private static byte[] written(ReportContent content, ReportFormat format) throws IOException {
        var output = new ByteArrayOutputStream();
        format.write(content, Services.get(ReportPdf.class), output);
        return output.toByteArray();
    }

    @Test
    void confidenceRisesByOneAndAHalfFromEntryToEntry() {
        assertThat(growing.report("growth").figures()).filteredOn(figure -> figure.key().startsWith("confidence"))
                .extracting(figure -> figure.text().replace('\u00a0', ' ')).containsExactly("7", "1.5 per entry");
    }

    @Test
    void fourPlotsTellIt() {
        var plots = growing.report("growth").plots();

        assertThat(plots).extracting(Plot::key).containsExactly("confidenceSeries", "achievementsOverTime",
                "feedbackOverTime", "skillLevels");
        assertThat(plots).noneMatch(Plot::isEmpty);
        assertThat(plots.getFirst().series().getFirst().points()).extracting(Point::label, Point::value)
                .contains(tuple("2026-08-21", 7.0));
        assertThat(plots.getLast().series().getFirst().points()).extracting(Point::label, Point::value)
                .containsExactly(tuple("public speaking", 2.0));
    }

    @Test
    void onPaperAndAsADrawingItTellsTheSame() throws IOException {
        var content = growing.report("growth");
        var drawing = new String(written(content, ReportFormat.SVG), StandardCharsets.UTF_8);

        assertThat(drawing.split("<g ")).hasSize(5);
        assertThat(drawing).contains("2026-08-21", ">7</text>", "public speaking");
        try (var document = Loader.loadPDF(written(content, ReportFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Confidence and growth", "2026-08-21",
                    "Spoke at JavaLand", "Best of the day");
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
        }
    }

    @Test
    void secretFeedbackIsAbsent() {
        assertThat(growing.figure("growth", "feedback")).isEqualTo(3);
        growing.hide(growing.feedback("Never tell", FeedbackKind.PRAISE, "2026-08-23", null));

        assertThat(growing.figure("growth", "feedback")).isEqualTo(3);
        assertThat(growing.report("growth").toString() + growing.report("brag")).doesNotContain("Never tell");
    }

    @Test
    void whoIsSecretIsNotNamed() {
        var ada = growing.network().add(aPerson("Ada Lovelace"));
        growing.feedback("Splendid", FeedbackKind.PRAISE, "2026-08-23", ada);
        assertThat(growing.report("brag").toString()).contains("Ada Lovelace");

        growing.hide(ada);

        assertThat(growing.report("brag").toString() + growing.report("growth") + growing.report("state"))
                .contains("Splendid").doesNotContain("Ada Lovelace");
        assertThat(growing.figure("relationships", "people")).isZero();
    }

    @Test
    void theBragDocumentTellsStoriesQuarterByQuarter() {
        var sections = growing.report("brag").sections();

        assertThat(sections).extracting(ReportContent.Section::title).containsExactly("", "2026 Q3", "2026 Q1");
        assertThat(sections.get(1).passages().getFirst().heading()).isEqualTo("Led the workshop");
        assertThat(sections.get(1).passages().getFirst().lines()).containsExactly("Situation: Nobody knew",
                "Result: Everybody knows");
        assertThat(sections.get(1).passages().get(1).lines()).containsExactly(
                "\u201cBest of the day\u201d (2026-08-21)");
    }

    @Test
    void aTalkIsNamedWithTheEventAtWhichItWasHeld() {
        growing.talk("Rehearse aloud", "2026-05-02", TalkStatus.DELIVERED);

        assertThat(growing.report("brag").toString() + growing.report("visibility")).contains("JavaLand")
                .doesNotContain("EventImpl");
    }

    @Test
    void aSecretEventIsNotNamedWithItsTalk() {
        var event = growing.talk("Rehearse aloud", "2026-05-02", TalkStatus.DELIVERED).getEvent();
        growing.opened().edit("Rename", () -> event.setName("Retreat"));
        growing.hide(event);

        assertThat(growing.report("brag").toString() + growing.report("visibility") + growing.report("state"))
                .contains("Rehearse aloud").doesNotContain("Retreat");
    }

    @Test
    void whoCanTeachWhatIsToBeLearnedIsNamed() {
        growing.network().add(aPerson("Barbara Liskov").skilledIn("public speaking", SkillLevel.EXPERT));

        var gaps = growing.report("growth").tables().stream().filter(table -> table.key().equals("skillGaps"))
                .findFirst().orElseThrow();
        assertThat(gaps.rows()).containsExactly(List.of("public speaking", "Barbara Liskov"));
    }

    private TargetRole lead() {
        return growing.opened().edit("Aim", () -> {
            var role = GrowthFactory.eINSTANCE.createTargetRole();
            role.setName("Team lead");
            TargetRoles.ask(role, growing.skill("public speaking"), SkillLevel.EXPERT);
            return growing.opened().add(role);
        });
    }

    @Test
    void theGapToATargetRoleIsToldWithWhoCanTeach() {
        growing.network().add(aPerson("Barbara Liskov").skilledIn("public speaking", SkillLevel.EXPERT));
        lead();

        assertThat(growing.figure("growth", "roleGap")).isEqualTo(1);
        assertThat(growing.report("growth").tables().stream().filter(table -> table.key().equals("roleGaps"))
                .findFirst().orElseThrow().rows()).containsExactly(List.of("Team lead", "public speaking",
                        SkillLevel.EXPERT, SkillLevel.AVERAGE, 1.0, "Barbara Liskov"));
    }

    @Test
    void aSecretRoleIsNotTold() {
        growing.hide(lead());

        assertThat(growing.figure("growth", "roleGap")).isZero();
        assertThat(growing.report("growth").toString()).doesNotContain("Team lead");
    }
}
