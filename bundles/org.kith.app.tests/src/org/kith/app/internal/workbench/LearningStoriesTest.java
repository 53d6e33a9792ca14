// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.app.internal.DialogScript;
import org.kith.app.internal.RunningWorkbench;
import org.kith.core.Network;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.growth.Insights;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;
import org.kith.model.edit.Words;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.ui.CommandIds;
import org.kith.ui.ViewIds;
import org.kith.ui.chart.ChartCanvas;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Spoken;

/** Helping one another, learning from others, being seen and growing, in the workbench as it runs. */
class LearningStoriesTest {

    private final RunningWorkbench workbench = new RunningWorkbench();

    @BeforeEach
    void begin() {
        workbench.begin("Learning " + System.nanoTime());
        workbench.open().edit("People", () -> List.of(aPerson("Ada Lovelace").worksFor("Engines", "Analyst"),
                aPerson("Alan Turing").worksFor("Bletchley", "Analyst"), aPerson("Tim Lee").worksFor("Webs", "Founder"),
                aPerson("Leslie Lamport").skilledIn("distributed systems")).forEach(each -> each.addTo(network())));
        workbench.await(() -> workbench.open().people().orElseThrow().rows().size() == 5);
    }

    @Test
    void oneLunchThreePeopleSomeHelp() {
        workbench.open().selection().select(Stream.of("Ada Lovelace", "Alan Turing", "Tim Lee").map(this::person)
                .map(Person::getId).toList());
        new DialogScript("Log interaction").look(shell -> {
            named(shell, Text.class, "Subject").setText("Lunch");
            help(shell, "I got", "Feedback", "Ada Lovelace", "my talk");
            choose(last(shell, Combo.class, "How helpful"), 5);
            help(shell, "I gave", "Information", "Tim Lee", "a job lead");
            return true;
        }).press("Log").during(() -> run(CommandIds.LOG_INTERACTION, Map.of()));

        var lunch = network().interactions(person("Alan Turing")).getFirst();
        assertThat(Stream.of("Ada Lovelace", "Alan Turing", "Tim Lee").map(this::person)
                .map(each -> network().interactions(each).getFirst())).containsOnly(lunch);
        assertThat(network().root().getSupportExchanges()).extracting(SupportExchange::getGiver,
                SupportExchange::getReceiver, SupportExchange::getKind, SupportExchange::getHelpfulness)
                .containsExactly(tuple(person("Ada Lovelace"), me(), SupportKind.FEEDBACK, 5),
                        tuple(me(), person("Tim Lee"), SupportKind.INFORMATION, 0));
    }

    /** Adds a line of help to the form. */
    private void help(Control shell, String side, String kind, String whom, String about) {
        workbench.below(shell).filter(Link.class::isInstance).filter(each -> ((Link) each).getText().contains("help"))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        choose(last(shell, Combo.class, "Who helped whom"), side);
        choose(last(shell, Combo.class, "Kind of help"), kind);
        choose(last(shell, Combo.class, "Whom"), whom);
        last(shell, Text.class, "about what").setText(about);
    }

    @Test
    void whoKnowsItIsRankedAboveThoseWhoDoNot() throws PartInitException {
        workbench.page().showView(ViewIds.ASK);
        named(window(), Text.class, "What do you want to know?").setText("Who knows distributed systems");
        workbench.await(() -> rows().anyMatch(row -> row.contains("Leslie Lamport")));

        assertThat(rows().filter(row -> row.contains("Leslie Lamport")).findFirst().orElseThrow())
                .contains("distributed systems");
    }

    private Stream<String> rows() {
        return workbench.controls().filter(RowList.class::isInstance).filter(Control::isVisible)
                .flatMap(list -> ((RowList<?>) list).rows().stream()).map(Object::toString);
    }

    @Test
    void anInsightFromLunchIsCorroboratedAndBecomesAnOpportunity() throws PartInitException {
        var lunch = workbench.open().network().orElseThrow().edit("Lunch", () -> aMeeting()
                .with(person("Ada Lovelace")).on(today().toString()).addTo(network()));
        capture("WebAssembly in data tools #WebAssembly", lunch);
        var insight = only(Insight.class);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
        assertThat(insight.getSources()).extracting(Party::getLabel).containsExactly("Ada Lovelace");

        workbench.open().reveal(insight.getId());
        workbench.page().showView(ViewIds.INSIGHTS);
        enter("Who else says so, or does not?", "Alan Turing");
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.CORROBORATED);

        press("New Opportunity");
        var opportunity = Pipelines.ledToBy(network().root(), insight).findFirst().orElseThrow();
        assertThat(opportunity.getTitle()).isEqualTo("WebAssembly in data tools");
        workbench.await(() -> workbench.page().getActivePart() != null && workbench.page().getActivePart().getSite()
                .getId().equals(ViewIds.OPPORTUNITIES));
        run("org.eclipse.ui.edit.undo", Map.of());
        assertThat(Pipelines.opportunities(network().root())).isEmpty();
    }

    @Test
    void fourInsightsOverThreeQuartersDrawALine() throws PartInitException {
        Stream.of(1, 2, 3, 4).forEach(number -> capture("WebAssembly " + number + " #WebAssembly", null));
        var quarters = List.of(6, 3, 0, 0);
        workbench.open().edit("Earlier", () -> {
            var all = Insights.of(network().root()).toList();
            for (int i = 0; i < all.size(); i++) {
                all.get(i).setCapturedOn(today().withDayOfMonth(1).minusMonths(quarters.get(i)));
            }
        });
        workbench.page().showView(ViewIds.INSIGHTS);
        tab("By Quarter");

        workbench.await(() -> chart().map(ChartCanvas::lines).filter(lines -> !lines.isEmpty()
                && lines.getFirst().lines().getFirst().points().size() == 3).isPresent());
        assertThat(chart().orElseThrow().lines().getFirst().lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("WebAssembly");
            assertThat(line.points()).extracting(point -> point.value()).containsExactly(1.0, 1.0, 2.0);
        });
    }

    private Optional<ChartCanvas> chart() {
        return workbench.controls().filter(ChartCanvas.class::isInstance).filter(Control::isVisible)
                .map(ChartCanvas.class::cast).findFirst();
    }

    @Test
    void achievementsFeedbackAndConfidenceShowHowOneGrows() throws PartInitException {
        workbench.page().showView(ViewIds.GROWTH);
        tab("Achievements");
        Stream.of("Held a talk", "Wrote a book").forEach(title -> new DialogScript("New Achievement").look(shell -> {
            named(shell, Text.class, "What have you brought about?").setText(title);
            return true;
        }).press("Add").during(() -> press("New Achievement\u2026")));
        tab("Feedback");
        Stream.of("Praise", "Praise", "Constructive").forEach(kind -> new DialogScript("New Feedback").look(shell -> {
            named(shell, Text.class, "What was said?").setText("Clear");
            workbench.below(shell).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(each -> (each.getStyle() & SWT.RADIO) != 0)
                    .forEach(each -> each.setSelection(each.getText().replace("&", "").equals(kind)));
            return true;
        }).press("Add").during(() -> press("New Feedback\u2026")));
        tab("Confidence");
        Stream.of(4, 5, 7).forEach(score -> new DialogScript("New Confidence Entry").look(shell -> {
            named(shell, Combo.class, "In which skill or situation?").setText("Public speaking");
            named(shell, Combo.class, "How sure are you?").select(score - 1);
            return true;
        }).press("Add").during(() -> press("New Entry\u2026")));

        assertThat(all(Achievement.class)).hasSize(2);
        assertThat(all(Feedback.class)).extracting(each -> each.getKind().getName())
                .containsExactly("PRAISE", "PRAISE", "CONSTRUCTIVE");
        assertThat(all(ConfidenceEntry.class)).hasSize(3);
        assertThat(ConfidenceTrend.of(network().root())).singleElement()
                .satisfies(trend -> assertThat(trend.perEntry()).hasValue(1.5));
        workbench.await(() -> rows().anyMatch(row -> row.contains("Public speaking: +1.5 per entry")));
    }

    @Test
    void aTalkGoesFromItsCallForPapersToWhatItLedTo() throws PartInitException {
        workbench.page().showView(ViewIds.VISIBILITY);
        tab("Talks");
        new DialogScript("New Talk").look(shell -> {
            named(shell, Text.class, "What it is called").setText("Graphs for people");
            return true;
        }).press("Add").during(() -> press("New Talk\u2026"));
        enter("Event", "JavaZone");
        enter("Call for papers until", today().plusDays(7).toString());
        var talk = only(Talk.class);
        assertThat(talk.getCallDeadline()).isEqualTo(today().plusDays(7));
        workbench.page().showView(ViewIds.TODAY);
        workbench.await(() -> rows().anyMatch(row -> row.contains("Graphs for people") && row.contains("JavaZone")));

        workbench.page().showView(ViewIds.VISIBILITY);
        Stream.of(TalkStatus.SUBMITTED, TalkStatus.ACCEPTED, TalkStatus.DELIVERED).forEach(status -> {
            workbench.await(() -> button(Words.of(status)).isPresent());
            press(Words.of(status));
            workbench.await(() -> talk.getStatus() == status);
        });
        Stream.of("Ada Lovelace", "Alan Turing", "Tim Lee", "Leslie Lamport")
                .forEach(name -> enter("Whom did you meet by it?", name));
        assertThat(talk.getNewContacts()).hasSize(4);
        assertThat(talk.getFollowUps()).hasSize(4).allMatch(task -> task.getDue().equals(today().plusDays(3)));

        enter("A number of today, as in 480 views", "120 reach");
        workbench.open().edit("A week ago", () -> talk.getMetrics().getFirst().setOn(today().minusDays(7)));
        enter("A number of today, as in 480 views", "480 reach");
        tab("Numbers");
        workbench.await(() -> chart().filter(each -> !each.lines().isEmpty()).isPresent());
        assertThat(chart().orElseThrow().lines().getFirst().lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("reach");
            assertThat(line.points()).extracting(point -> point.value()).containsExactly(120.0, 480.0);
        });
    }

    private void capture(String line, Interaction in) {
        new DialogScript("Capture an Insight").look(shell -> {
            named(shell, Text.class, "What have you learnt?").setText(line);
            return true;
        }).press("Capture").during(() -> run(CommandIds.CAPTURE_INSIGHT,
                in == null ? Map.of() : Map.of(CommandIds.INTERACTION, in.getId().toString())));
    }

    private void tab(String title) {
        var folder = workbench.controls().filter(TabFolder.class::isInstance).filter(Control::isVisible)
                .map(TabFolder.class::cast).filter(each -> Arrays.stream(each.getItems())
                        .anyMatch(item -> item.getText().equals(title))).findFirst().orElseThrow();
        folder.setSelection(Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(title)).findFirst()
                .orElseThrow());
    }

    private Control window() {
        return workbench.window().getShell();
    }

    private void press(String button) {
        button(button).orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private Optional<Button> button(String text) {
        return workbench.controls().filter(Button.class::isInstance).filter(Control::isVisible).map(Button.class::cast)
                .filter(each -> each.getText().equals(text)).findFirst();
    }

    private void enter(String field, String text) {
        workbench.await(() -> all(window(), Text.class, field).findFirst().isPresent());
        var widget = named(window(), Text.class, field);
        widget.setText(text);
        widget.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private <C extends Control> C named(Control root, Class<C> type, String name) {
        return all(root, type, name).findFirst().orElseThrow();
    }

    private <C extends Control> C last(Control root, Class<C> type, String name) {
        return all(root, type, name).reduce((one, other) -> other).orElseThrow();
    }

    private <C extends Control> Stream<C> all(Control root, Class<C> type, String name) {
        return workbench.below(root).filter(type::isInstance).map(type::cast)
                .filter(each -> name.equals(Spoken.name(each)) && each.isVisible());
    }

    private static void choose(Combo combo, String item) {
        choose(combo, combo.indexOf(item));
    }

    private static void choose(Combo combo, int item) {
        combo.select(item);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void run(String id, Map<String, Object> parameters) {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    private Network network() {
        return workbench.open().network().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(workbench.open().clock());
    }

    private Person me() {
        return network().root().getOwner();
    }

    private Person person(String name) {
        return network().root().getPeople().stream().filter(each -> each.getLabel().equals(name)).findFirst()
                .orElseThrow();
    }

    private <T extends Identified> List<T> all(Class<T> type) {
        return Subjects.of(network().root(), type).toList();
    }

    private <T extends Identified> T only(Class<T> type) {
        return all(type).getFirst();
    }
}
