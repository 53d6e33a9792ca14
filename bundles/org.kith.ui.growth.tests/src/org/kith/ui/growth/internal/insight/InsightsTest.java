// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aFeed;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.core.growth.Capturing;
import org.kith.core.growth.Insights;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.model.pipeline.SourceKind;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.lines.Line;
import org.kith.ui.mail.Draft;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.text.DateTexts;

class InsightsTest implements GrowthLinks {

    private final Desk desk = new Desk();
    private final List<UUID> opened = new ArrayList<>();
    private InsightsContent content;

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Ada Lovelace").worksFor("Analytical Engines", "Programmer"));
        desk.network().add(aPerson("Bo Berg").worksFor("Webs", "Weaver"));
        desk.network().add(aPerson("Cy Young").worksFor("Webs", "Spinner"));
        desk.open();
        content = new InsightsContent(desk.shell(), desk.openNetwork(), this, address -> {
            throw new AssertionError();
        });
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
    public void board(UUID opportunity) {
        opened.add(opportunity);
    }

    @Override
    public void write(Draft draft) {
        throw new AssertionError();
    }

    private void capture(String title, Horizon horizon, String... sources) {
        desk.openNetwork().edit("Insight", () -> new Capturing(desk.opened()).capture(title, InsightKind.TREND, horizon,
                List.of(sources).stream().map(desk::person).toList(), desk.network().today()));
        desk.settle();
    }

    private Insight insight(String title) {
        return Insights.of(desk.opened().root()).filter(each -> each.getTitle().equals(title)).findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        var renderer = new InsightRenderer(desk.shell());
        return content.list().list().rows().stream().map(renderer::describe).toList();
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

    private void enter(String field, String text) {
        var widget = named(desk.shell(), Text.class, field);
        widget.setText(text);
        widget.notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
    }

    @Test
    void withoutInsightsItSaysHowToBegin() {
        assertThat(labels()).contains("No insights yet");
        assertThat(buttons()).contains("New Insight\u2026");
    }

    @Test
    void anInsightTellsWhatItIsAboutWhoToldItAndWhenItMatters() {
        capture("WebAssembly in data tools", Horizon.YEAR_1, "Ada Lovelace");
        enter("Topics", "WebAssembly");
        assertThat(rows()).containsExactly("Known", "WebAssembly in data tools, Single source, "
                + "WebAssembly · Ada Lovelace · 1 year");
    }

    @Test
    void aSecondPersonAtAnotherEmployerCorroboratesIt() {
        capture("WebAssembly in data tools", Horizon.YEAR_1, "Bo Berg");
        enter("Who else says so, or does not?", "Cy Young");
        assertThat(insight("WebAssembly in data tools").getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
        enter("Who else says so, or does not?", "Ada Lovelace");
        assertThat(rows().getLast()).startsWith("WebAssembly in data tools, Corroborated");
        assertThat(labels()).contains("1 of 1 are corroborated or verified");
    }

    @Test
    void whoeverIsAskedMayDisagree() {
        capture("Webs grow", Horizon.NOW);
        named(desk.shell(), Text.class, "Who else says so, or does not?").setText("Bo Berg");
        press(desk.shell(), "Disagrees");
        assertThat(insight("Webs grow").getCorroborations()).singleElement().satisfies(each -> {
            assertThat(each.getParty()).isEqualTo(desk.person("Bo Berg"));
            assertThat(each.isAgrees()).isFalse();
        });
    }

    @Test
    void nobodyUnknownCanAgree() {
        capture("Webs grow", Horizon.NOW);
        named(desk.shell(), Text.class, "Who else says so, or does not?").setText("Nobody");
        assertThat(named(desk.shell(), Button.class, "Agrees").isEnabled()).isFalse();
    }

    @Test
    void whatIsDueComesFirstUntilItIsLookedAt() {
        capture("Webs grow", Horizon.NOW);
        desk.openNetwork().edit("Due", () -> insight("Webs grow").setReviewOn(desk.network().today()));
        desk.settle();
        assertThat(rows()).containsExactly("To be looked at again",
                "Webs grow, Single source, Now · review due today");
        press(desk.shell(), "Still Holds");
        assertThat(insight("Webs grow").getReviewOn()).isEqualTo(desk.network().today().plusMonths(1));
        assertThat(rows()).startsWith("Known");
    }

    @Test
    void whatExpiredFadesAndCanHoldAgain() {
        capture("Webs grow", Horizon.NOW);
        press(desk.shell(), "Expired");
        assertThat(rows()).containsExactly("Expired or superseded",
                "Webs grow, Single source, expired on " + DateTexts.day(desk.network().today()));
        assertThat(buttons()).doesNotContain("Still Holds");
        press(desk.shell(), "Holds Again");
        assertThat(Insights.isCurrent(insight("Webs grow"))).isTrue();
    }

    @Test
    void anotherInsightSupersedesIt() {
        capture("Webs grow", Horizon.NOW);
        capture("Webs shrink", Horizon.NOW);
        var dialog = new SupersedeDialog(desk.shell(), desk.openNetwork(), insight("Webs grow"));
        dialog.setBlockOnOpen(false);
        dialog.open();
        press(dialog.getShell(), "Supersede");
        assertThat(rows().getLast()).isEqualTo("Webs grow, Single source, superseded by \u201cWebs shrink\u201d");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoeverToldItIsAddedOpenedAndRemoved() {
        capture("Webs grow", Horizon.NOW);
        enter("Who told it?", "Bo Berg");
        RowList<Line> sources = named(desk.shell(), RowList.class, "Told by");
        sources.select(sources.rows().getFirst());
        press(sources, SWT.CR);
        assertThat(opened).containsExactly(desk.id("Bo Berg"));
        press(sources, SWT.DEL);
        assertThat(insight("Webs grow").getSources()).isEmpty();
    }

    private void press(RowList<Line> list, char key) {
        var event = new Event();
        event.keyCode = key;
        event.character = key;
        list.notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    @Test
    void theTitleCanBeChangedButNotTakenAway() {
        capture("Webs grow", Horizon.NOW);
        enter("Title", "Webs grow fast");
        assertThat(insight("Webs grow fast")).isNotNull();
        enter("Title", "");
        assertThat(insight("Webs grow fast")).isNotNull();
        assertThat(labels()).contains("An insight needs a title.");
    }

    @Test
    void theFilterLooksAtTitlesTopicsAndPeople() {
        capture("Webs grow", Horizon.NOW, "Bo Berg");
        capture("Looms think", Horizon.NOW, "Ada Lovelace");
        named(desk.shell(), Text.class, "Filter by title, topic or person").setText("berg");
        desk.settle();
        assertThat(rows()).hasSize(2).last().asString().startsWith("Webs grow");
    }

    private CaptureDialog dialog(Interaction in) {
        var dialog = new CaptureDialog(desk.shell(), desk.openNetwork(), in, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private static void type(CaptureDialog dialog, String line) {
        named(dialog.getShell(), Text.class, "What have you learnt?").setText(line);
    }

    @Test
    void aLineAndEnterCaptureOne() {
        var dialog = dialog(null);
        type(dialog, "Webs grow #webs @Bo ~6m");
        assertThat(Desk.all(dialog.getShell(), Label.class)).extracting(Label::getText)
                .contains("about webs \u00b7 told by Bo Berg \u00b7 matters: 6 months");
        press(dialog.getShell(), "Capture");
        assertThat(insight("Webs grow")).satisfies(insight -> {
            assertThat(insight.getCapturedOn()).isEqualTo(desk.network().today());
            assertThat(insight.getHorizon()).isEqualTo(Horizon.MONTHS_6);
            assertThat(insight.getSources()).containsExactly(desk.person("Bo Berg"));
            assertThat(insight.getTopics()).extracting(Skill::getName).containsExactly("webs");
        });
    }

    @Test
    void whatSaysNothingIsNotCaptured() {
        var dialog = dialog(null);
        assertThat(named(dialog.getShell(), Button.class, "Capture").isEnabled()).isFalse();
        type(dialog, "#webs");
        assertThat(named(dialog.getShell(), Button.class, "Capture").isEnabled()).isFalse();
    }

    @Test
    void whoIsNotInTheNetworkIsSaid() {
        var dialog = dialog(null);
        type(dialog, "Webs grow @Zoe");
        assertThat(Desk.all(dialog.getShell(), Label.class)).extracting(Label::getText)
                .contains("Not one person or organization in your network: Zoe");
        dialog.close();
    }

    @Test
    void whatWasReadInAFeedIsCapturedWithWhereItWasRead() {
        desk.openNetwork().edit("Feed", () -> new Subscriptions(desk.opened()).add(aFeed("Fabrics", "Looms think"),
                desk.network().clock().instant()));
        var entry = Feeds.entries(desk.opened().root()).getFirst();
        var dialog = new CaptureDialog(desk.shell(), desk.openNetwork(), null, entry);
        dialog.setBlockOnOpen(false);
        dialog.open();
        press(dialog.getShell(), "Capture");
        assertThat(insight("Looms think")).satisfies(insight -> {
            assertThat(insight.getAddress()).isEqualTo("https://example.org/Looms-think");
            assertThat(insight.getSummary()).isEqualTo("All about Looms think");
            assertThat(insight.getNotes()).contains("Fabrics");
        });
        assertThat(entry.isRead()).isTrue();
    }

    @Test
    void whoTookPartInAnInteractionToldWhatIsCapturedFromIt() {
        var lunch = desk.opened().edit("Lunch", () -> aMeeting().with(desk.person("Bo Berg"))
                .with(desk.person("Ada Lovelace")).on("2026-08-30").addTo(desk.opened()));
        var dialog = dialog(lunch);
        type(dialog, "WebAssembly in data tools");
        press(dialog.getShell(), "Capture");
        assertThat(insight("WebAssembly in data tools")).satisfies(insight -> {
            assertThat(insight.getInteraction()).isEqualTo(lunch.getId());
            assertThat(insight.getSources()).containsExactly(desk.person("Bo Berg"), desk.person("Ada Lovelace"));
        });
    }

    @Test
    void anOpportunityComesFromItInOneStep() {
        capture("Webs grow", Horizon.NOW, "Bo Berg");
        press(desk.shell(), "New Opportunity");
        var opportunity = Pipelines.opportunities(desk.opened().root()).findFirst().orElseThrow();
        assertThat(opportunity.getTitle()).isEqualTo("Webs grow");
        assertThat(opportunity.getSources()).singleElement().satisfies(source -> {
            assertThat(source.getKind()).isEqualTo(SourceKind.INSIGHT);
            assertThat(source.getVia()).isEqualTo(insight("Webs grow"));
        });
        assertThat(opened).containsExactly(opportunity.getId());
        desk.openNetwork().undo();
        assertThat(Pipelines.of(desk.opened().root())).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatItLedToStandsWithIt() {
        capture("Webs grow", Horizon.NOW);
        press(desk.shell(), "New Opportunity");
        RowList<Line> led = named(desk.shell(), RowList.class, "What it led to");
        assertThat(led.rows()).extracting(Line::text).containsExactly("Webs grow");
        opened.clear();
        led.select(led.rows().getFirst());
        press(led, SWT.CR);
        assertThat(opened).hasSize(1);
    }

    @Test
    void whoToldMostComesFirstWithHowSureItIs() {
        capture("Webs grow", Horizon.NOW, "Bo Berg");
        capture("Webs shrink", Horizon.NOW, "Bo Berg", "Ada Lovelace");
        var table = new TellersContent(desk.shell(), desk.openNetwork(), this).table();
        assertThat(table.row(0)).satisfies(row -> {
            assertThat(row.name()).isEqualTo("Bo Berg");
            assertThat(row.told()).isEqualTo(2);
            assertThat(row.sure()).isEqualTo(1);
        });
        assertThat(table.row(1).name()).isEqualTo("Ada Lovelace");
    }
}
