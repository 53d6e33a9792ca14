// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.growth.MetricSeries;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Task;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.Talk;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.SourceKind;
import org.kith.ui.chart.LineChart;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.lines.Line;
import org.kith.ui.mail.Draft;
import org.kith.ui.overview.OverviewRenderer;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class VisibilityContentTest implements GrowthLinks {

    private static final int TALKS = 0;
    private static final int PUBLISHED = 1;
    private static final int EVENTS = 2;
    private static final int IDENTITY = 3;

    private final Desk desk = new Desk();
    private final List<UUID> shown = new ArrayList<>();
    private VisibilityEdits edits;
    private VisibilityContent content;

    @BeforeEach
    void open() {
        desk.network().add(aPerson("Bo Berg"));
        desk.network().add(aPerson("Cy Young"));
        desk.open();
        edits = new VisibilityEdits(desk.openNetwork());
        content = new VisibilityContent(desk.shell(), desk.openNetwork(), this);
        desk.shell().layout();
        desk.settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        shown.add(person);
    }

    @Override
    public void board(UUID opportunity) {
        shown.add(opportunity);
    }

    @Override
    public void write(Draft draft) {
        throw new AssertionError();
    }

    private static <C extends Control> C named(Control root, Class<C> type, String name) {
        return Desk.all(root, type).stream().filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    private static List<String> labels(Control root) {
        return Desk.all(root, Label.class).stream().map(Label::getText).toList();
    }

    private void press(Control root, String button) {
        named(root, Button.class, button).notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    private <T extends Window> T opened(T dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private List<String> rows(int tab) {
        desk.settle();
        var renderer = new OverviewRenderer(desk.shell());
        return content.tab(tab).list().rows().stream().map(renderer::describe).toList();
    }

    private void enter(int tab, String field, String text) {
        var widget = named(content.tab(tab).control(), Text.class, field);
        widget.setText(text);
        widget.notifyListeners((widget.getStyle() & SWT.MULTI) == 0 ? SWT.DefaultSelection : SWT.FocusOut, new Event());
        desk.settle();
    }

    private void talk(String title) {
        edits.add(Literals.TALK, title);
        desk.settle();
    }

    private <T extends Identified> T only(Class<T> type) {
        return Subjects.of(desk.opened().root(), type).findFirst().orElseThrow();
    }

    @Test
    void withoutAnythingEachTabSaysHowToBegin() {
        assertThat(labels(desk.shell())).contains("No talks yet", "Nothing is to be seen yet", "No events yet",
                "You have not said yet how you present yourself", "No numbers yet");
    }

    @Test
    void aTalkGoesFromItsCallForPapersToTheHall() {
        talk("Graphs for people");
        enter(TALKS, "Event", "JavaZone");
        enter(TALKS, "Call for papers until", "2026-09-08");
        assertThat(rows(TALKS).getFirst()).isEqualTo("Idea");
        assertThat(rows(TALKS).getLast()).startsWith("Graphs for people, JavaZone \u00b7 call for papers until ");
        for (var status : List.of("Submitted", "Accepted", "Delivered")) {
            press(content.tab(TALKS).control(), status);
        }
        assertThat(rows(TALKS)).containsExactly("Delivered", "Graphs for people, JavaZone \u00b7 Sep 1, 2026");
        assertThat(labels(content.tab(TALKS).control())).contains("0 planned, 1 held");
        assertThat(rows(EVENTS)).last().asString().startsWith("JavaZone");
    }

    @Test
    void fourPeopleMetAreFourTasksAndTheViewsArePlotted() {
        talk("Graphs for people");
        enter(TALKS, "Whom did you meet by it?", "Bo Berg");
        enter(TALKS, "Whom did you meet by it?", "Cy Young");
        assertThat(only(Talk.class).getFollowUps()).hasSize(2);
        viewed(120);
        enter(TALKS, "A number of today, as in 480 views", "480 views");
        assertThat(rows(TALKS).getLast()).isEqualTo("Graphs for people, 480 views \u00b7 2 met");
        var charts = new NumberCharts(List.of(only(Talk.class)));
        assertThat(charts.charts()).singleElement().satisfies(chart -> {
            assertThat(chart.lines().getFirst().points()).extracting(LineChart.Point::value)
                    .containsExactly(120.0, 480.0);
            assertThat(chart.lines().getFirst().points()).extracting(LineChart.Point::at).containsExactly(0.0, 1.0);
        });
        assertThat(charts.words()).isEqualTo("Graphs for people: 120 views on Aug 25, 2026; 480 views on Sep 1, 2026");
        assertThat(charts.csv().lines()).contains("Graphs for people,2026-09-01,views,480");
    }

    private void viewed(double value) {
        desk.openNetwork().edit("Note", () -> MetricSeries.note(only(Talk.class), "views",
                desk.network().today().minusDays(7), value));
        desk.settle();
    }

    @Test
    void aNumberThatIsNoneStaysTyped() {
        talk("Graphs for people");
        enter(TALKS, "A number of today, as in 480 views", "many views");
        assertThat(named(content.tab(TALKS).control(), Text.class, "A number of today, as in 480 views").getText())
                .isEqualTo("many views");
        assertThat(only(Talk.class).getMetrics()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFollowUpIsCheckedOffAndComesBackWithUndo() {
        talk("Graphs for people");
        enter(TALKS, "Whom did you meet by it?", "Bo Berg");
        RowList<Line> lines = named(content.tab(TALKS).control(), RowList.class, "Follow-ups");
        lines.select(lines.rows().getFirst());
        var space = new Event();
        space.character = ' ';
        lines.notifyListeners(SWT.KeyDown, space);
        desk.settle();
        assertThat(lines.rows().getFirst().done()).isTrue();
        desk.openNetwork().undo();
        desk.settle();
        assertThat(lines.rows().getFirst().done()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOpportunityIsOpenedAndListed() {
        talk("Graphs for people");
        press(content.tab(TALKS).control(), "Opportunity");
        var opportunity = only(Opportunity.class);
        assertThat(shown).containsExactly(opportunity.getId());
        RowList<Line> lines = named(content.tab(TALKS).control(), RowList.class, "Led to");
        assertThat(lines.rows()).extracting(Line::text).containsExactly("Graphs for people");
        assertThat(opportunity.getSources().getFirst().getKind()).isEqualTo(SourceKind.VISIBILITY_ITEM);
    }

    @Test
    void somethingNewBeginsWithKindAndTitle() {
        var dialog = opened(new NewItemDialog(desk.shell(), desk.openNetwork()));
        assertThat(named(dialog.getShell(), Button.class, "Add").isEnabled()).isFalse();
        named(dialog.getShell(), Combo.class, "Kind").select(1);
        named(dialog.getShell(), Text.class, "What it is called").setText("On graphs");
        press(dialog.getShell(), "Add");
        assertThat(rows(PUBLISHED)).containsExactly("Post", "On graphs, Sep 1, 2026");
    }

    @Test
    void anEventBeginsWithItsNameAndDay() {
        var dialog = opened(new NewEventDialog(desk.shell(), desk.openNetwork()));
        named(dialog.getShell(), Text.class, "What it is called").setText("Salon");
        named(dialog.getShell(), Text.class, "First day, as in 2026-09-30").setText("soon");
        assertThat(named(dialog.getShell(), Button.class, "Add").isEnabled()).isFalse();
        named(dialog.getShell(), Text.class, "First day, as in 2026-09-30").setText("2026-08-30");
        press(dialog.getShell(), "Add");
        assertThat(rows(EVENTS)).containsExactly("To be followed up", "Salon, Aug 30, 2026");
    }

    @Test
    void anIdentityIsKeptVersionByVersion() {
        edits.present("I compute");
        enter(IDENTITY, "Keywords", "graphs, maps, graphs");
        enter(IDENTITY, "Since", "2026-01-01");
        edits.present("I make graphs readable");
        assertThat(rows(IDENTITY)).containsExactly("Now",
                "I make graphs readable, Sep 1, 2026 \u00b7 graphs, maps", "Others",
                "I compute, Jan 1, 2026 \u00b7 graphs, maps");
    }

    private WizardDialog wizard() {
        edits.addEvent("Salon", desk.network().today().minusDays(2));
        var wizard = new AfterEventWizard(desk.openNetwork(), null);
        return opened(new WizardDialog(desk.shell(), wizard));
    }

    @Test
    void afterAnEventNewPeopleANoteAndTasksComeInWithOneUndo() {
        var dialog = wizard();
        named(dialog.getShell(), Text.class, "Whom you met, one a line: name, or name, organization")
                .setText("Charles Babbage, Engines Ltd\nBo Berg\n");
        assertThat(labels(dialog.getShell())).contains("New: 1. Known already: 1.");
        named(dialog.getShell(), Text.class, "What to remember of all of them").setText("Spoke of engines");
        Desk.all(dialog.getShell(), Button.class).stream().filter(each -> each.getText().contains("Next")
                || each.getText().contains("Ne&xt")).forEach(each -> each.notifyListeners(SWT.Selection, new Event()));
        desk.settle();
        named(dialog.getShell(), Text.class, "What is to be done for Charles Babbage").setText("Send the drawings");
        named(dialog.getShell(), Button.class, "Thank Bo Berg").setSelection(true);
        press(dialog.getShell(), "&Finish");
        var event = only(org.kith.model.growth.Event.class);
        assertThat(event.getFollowUps()).extracting(Task::getSummary)
                .containsExactly("Send the drawings", "Thank Bo Berg for \u201cSalon\u201d");
        assertThat(desk.opened().interactions(desk.person("Bo Berg"))).singleElement()
                .satisfies(each -> assertThat(each.getNotes()).isEqualTo("Spoke of engines"));
        assertThat(rows(EVENTS)).containsExactly("Over", "Salon, Aug 30, 2026 \u00b7 1 met");
        desk.openNetwork().undo();
        assertThat(rows(EVENTS).getFirst()).isEqualTo("To be followed up");
        assertThat(desk.opened().root().getTasks()).isEmpty();
    }

    @Test
    void whatIsToBeDoneMayBeLeftOut() {
        var dialog = wizard();
        named(dialog.getShell(), Text.class, "Whom you met, one a line: name, or name, organization")
                .setText("Charles Babbage");
        press(dialog.getShell(), "&Finish");
        assertThat(desk.person("Charles Babbage")).isNotNull();
        assertThat(only(org.kith.model.growth.Event.class).getFollowedUpOn()).isEqualTo(desk.network().today());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aKeySaysAsWhatSomebodyIsAtAnEvent() {
        edits.addEvent("Salon", desk.network().today());
        enter(EVENTS, "Who else is there?", "Bo Berg");
        RowList<Line> lines = named(content.tab(EVENTS).control(), RowList.class, "Attendees");
        lines.select(lines.rows().getLast());
        var key = new Event();
        key.character = 's';
        lines.notifyListeners(SWT.KeyDown, key);
        desk.settle();
        assertThat(lines.rows().getLast()).extracting(Line::text, Line::detail).containsExactly("Bo Berg", "Speaker");
        desk.openNetwork().undo();
        desk.settle();
        assertThat(lines.rows().getLast().detail()).isEqualTo("Attendee");
    }
}
