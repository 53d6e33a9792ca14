// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.anOrganization;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.introduction.Introducing;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.TiesProduced;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.StageCategory;
import org.kith.ui.lines.Line;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.overview.OverviewRenderer;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.text.DateTexts;

class ReferralsTest implements ViewLinks {

    private final Desk desk = new Desk();
    private final List<UUID> opened = new ArrayList<>();
    private OverviewContent<?> content;
    private String today;

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Bo Berg"));
        desk.network().add(aPerson("Cy Young"));
        desk.network().network().edit("Organization",
                () -> desk.network().network().add(anOrganization("Dataco")));
        today = DateTexts.day(desk.network().today());
        desk.open();
        content = new ReferralsContent(desk.shell(), desk.openNetwork(), this).tab(0);
        desk.shell().layout();
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
    public void write(Draft draft) {
        throw new AssertionError();
    }

    private void ask(String referrer, String candidate) {
        var network = desk.opened();
        var owner = network.root().getOwner();
        new ReferralEdits(desk.openNetwork()).ask(new ReferralEdits.Wish(
                referrer == null ? owner : desk.person(referrer), candidate == null ? owner : desk.person(candidate),
                network.root().getOrganizations().getFirst(), null, null));
        desk.settle();
    }

    private Referral referral() {
        return Pipelines.referrals(desk.opened().root()).findFirst().orElseThrow();
    }

    private List<String> rows() {
        var renderer = new OverviewRenderer(desk.shell());
        return content.list().rows().stream().map(renderer::describe).toList();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private static <C extends Control> C named(Control root, Class<C> type, String name) {
        return Desk.all(root, type).stream().filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    private void press(Control root, String button) {
        named(root, Button.class, button).notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    private List<String> buttons() {
        return Desk.all(desk.shell(), Button.class).stream().map(Button::getText).toList();
    }

    @Test
    void withoutReferralsItSaysWhatStandsHere() {
        assertThat(labels()).contains("No referrals yet");
        assertThat(buttons()).contains("New Referral\u2026");
    }

    @Test
    void thoseForMeStandBeforeThoseByMe() {
        ask(null, "Cy Young");
        ask("Bo Berg", null);
        assertThat(rows()).containsExactly("Received, under way",
                "Bo Berg refers you to Dataco, Asked on " + today, "Given, under way",
                "You refer Cy Young to Dataco, Asked on " + today);
    }

    @Test
    void aButtonBringsItToAStatusThatCanFollow() {
        ask("Bo Berg", null);
        assertThat(buttons()).contains("Agreed", "Submitted", "Declined", "No response").doesNotContain("Success");
        press(desk.shell(), "Submitted");
        assertThat(referral().getStatus()).isEqualTo(ReferralStatus.SUBMITTED);
        assertThat(referral().getSubmittedOn()).isEqualTo(desk.network().today());
        assertThat(buttons()).contains("Success").doesNotContain("Agreed");
    }

    @Test
    void theRateCountsThoseThatEnded() {
        ask("Bo Berg", null);
        press(desk.shell(), "Submitted");
        press(desk.shell(), "Success");
        assertThat(rows()).containsExactly("Ended", "Bo Berg refers you to Dataco, Success on " + today);
        assertThat(labels()).contains("Received: 1 of 1 that ended succeeded (100 %)");
    }

    @Test
    void aThankYouIsNotedOnce() {
        ask("Bo Berg", null);
        press(desk.shell(), "Thanked");
        assertThat(referral().getThankedOn()).isEqualTo(desk.network().today());
        assertThat(buttons()).doesNotContain("Thanked");
    }

    @Test
    void theSkillsItRestsOnAreTyped() {
        ask("Bo Berg", null);
        var skills = named(desk.shell(), Text.class, "For which skills");
        skills.setText("Java, Proofs");
        skills.notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
        assertThat(referral().getSkills()).extracting(each -> each.getName()).containsExactly("Java", "Proofs");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsToBeDoneIsTypedWithItsDay() {
        ask("Bo Berg", null);
        named(desk.shell(), Text.class, "Until (yyyy-mm-dd)").setText("2026-12-31");
        var what = named(desk.shell(), Text.class, "What is to be done next?");
        what.setText("Send my papers");
        what.notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
        assertThat(referral().getTasks()).singleElement().satisfies(each -> {
            assertThat(each.getSummary()).isEqualTo("Send my papers");
            assertThat(each.getDue()).hasToString("2026-12-31");
        });
        RowList<Line> tasks = named(desk.shell(), RowList.class, "To do");
        assertThat(tasks.rows()).extracting(Line::text).containsExactly("Send my papers");
        new ReferralEdits(desk.openNetwork()).remove(referral());
        assertThat(desk.opened().root().getTasks()).isEmpty();
    }

    @Test
    void whatSomebodyLooksForIsSelectedThoughAFilterHidesIt() {
        ask("Bo Berg", null);
        ask(null, "Cy Young");
        named(desk.shell(), Text.class, "Filter by name or opportunity").setText("Cy Young");
        desk.openNetwork().reveal(referral().getId());
        assertThat(content.list().selection()).isInstanceOfSatisfying(OverviewRow.Entry.class,
                entry -> assertThat(entry.id()).isEqualTo(referral().getId()));
    }

    @Test
    void whatSomebodyLooksForIsSelectedWhereTheViewOpensForIt() {
        ask("Bo Berg", null);
        ask(null, "Cy Young");
        desk.openNetwork().reveal(referral().getId());
        var later = new ReferralsContent(desk.shell(), desk.openNetwork(), this).tab(0);
        desk.settle();
        assertThat(later.list().selection()).isInstanceOfSatisfying(OverviewRow.Entry.class,
                entry -> assertThat(entry.id()).isEqualTo(referral().getId()));
    }

    @Test
    void theTabOfWhatSomebodyLooksForComesToTheFront() {
        ask("Bo Berg", null);
        var network = desk.opened();
        var praise = network.edit("Recommend", () -> {
            var recommendation = PipelineFactory.eINSTANCE.createRecommendation();
            recommendation.setAuthor(desk.person("Bo Berg"));
            recommendation.setSubject(network.root().getOwner());
            return network.add(recommendation);
        });
        desk.openNetwork().reveal(praise.getId());
        var folder = Desk.all(desk.shell(), TabFolder.class).getFirst();
        assertThat(folder.getSelectionIndex()).isEqualTo(1);
        desk.openNetwork().reveal(referral().getId());
        assertThat(folder.getSelectionIndex()).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void enterOpensWhoRefers() {
        ask("Bo Berg", null);
        RowList<Line> parts = named(desk.shell(), RowList.class, "Who has a part in it");
        parts.select(parts.rows().getFirst());
        var enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        parts.notifyListeners(SWT.KeyDown, enter);
        assertThat(opened).containsExactly(desk.id("Bo Berg"));
    }

    @Test
    void theFilterLooksAtNames() {
        ask(null, "Cy Young");
        ask("Bo Berg", null);
        named(desk.shell(), Text.class, "Filter by name or opportunity").setText("cy");
        desk.settle();
        assertThat(rows()).hasSize(2).last().asString().startsWith("You refer Cy Young");
    }

    private ReferDialog dialog() {
        var dialog = new ReferDialog(desk.shell(), desk.openNetwork());
        dialog.setBlockOnOpen(false);
        dialog.open();
        desk.settle();
        return dialog;
    }

    @Test
    void aDialogBeginsAReferralForMe() {
        var dialog = dialog();
        assertThat(named(dialog.getShell(), Button.class, "Begin").isEnabled()).isFalse();
        named(dialog.getShell(), Text.class, "Who refers?").setText("Bo Berg");
        named(dialog.getShell(), Text.class, "To which person or organization?").setText("dataco");
        press(dialog.getShell(), "Begin");
        assertThat(referral().getReferrer()).isEqualTo(desk.person("Bo Berg"));
        assertThat(referral().getCandidate()).isEqualTo(desk.opened().root().getOwner());
        assertThat(referral().getRecipient().getLabel()).isEqualTo("Dataco");
        assertThat(desk.opened().root().getOrganizations()).hasSize(1);
    }

    /** Bo was met by way of Cy, and speaks for the owner: the job is won, and both are to be thanked. */
    @Test
    void aReferralAfterAWarmPathWinsTheJob() {
        var network = desk.opened();
        var today = desk.network().today();
        var job = network.edit("Story", () -> {
            var introducing = new Introducing(network);
            var met = introducing.request(desk.person("Cy Young"), network.root().getOwner(), desk.person("Bo Berg"),
                    null, today);
            met.setSecondConsent(true);
            introducing.move(met, IntroductionStatus.MADE, today);
            introducing.move(met, IntroductionStatus.MET, today);
            var boards = new Boards(network);
            return boards.open(boards.create(PipelineTemplate.builtIn().getFirst()), "Data Engineer", today);
        });
        var dialog = dialog();
        Desk.all(dialog.getShell(), Combo.class).getFirst().select(1);
        named(dialog.getShell(), Text.class, "Who refers?").setText("Bo Berg");
        named(dialog.getShell(), Text.class, "To which person or organization?").setText("Dataco");
        press(dialog.getShell(), "Begin");
        press(desk.shell(), "Submitted");
        press(desk.shell(), "Success");
        assertThat(Pipelines.stage(job).getCategory()).isEqualTo(StageCategory.WON);
        assertThat(job.getTasks()).extracting(each -> each.getCounterpart().getLabel())
                .containsExactlyInAnyOrder("Cy Young", "Bo Berg");
        var produced = TiesProduced.of(network.root(), List.of(job), (person, day) -> TieClass.WEAK);
        assertThat(produced.lengthOfWon()).isEqualTo(2);
        assertThat(produced.kinds()).filteredOn(part -> part.won() > 0).extracting(TiesProduced.Part::value)
                .containsExactly(SourceKind.REFERRAL);
    }

    @Test
    void anUnknownRecipientIsAddedAsAnOrganizationAndThatIsSaid() {
        var dialog = dialog();
        var given = named(dialog.getShell(), Button.class, "I refer somebody");
        named(dialog.getShell(), Button.class, "Somebody refers me").setSelection(false);
        given.setSelection(true);
        given.notifyListeners(SWT.Selection, new Event());
        named(dialog.getShell(), Text.class, "Who is referred?").setText("Cy Young");
        named(dialog.getShell(), Text.class, "To which person or organization?").setText("CERN");
        assertThat(Desk.all(dialog.getShell(), Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("“CERN” is not in your network yet"));
        press(dialog.getShell(), "Begin");
        assertThat(rows()).contains("You refer Cy Young to CERN, Asked on " + today);
    }
}
