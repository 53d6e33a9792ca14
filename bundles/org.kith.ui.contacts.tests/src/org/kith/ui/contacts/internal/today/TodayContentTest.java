// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.introduction.Introducing;
import org.kith.core.people.DueStatus;
import org.kith.core.growth.Capturing;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Undertakings;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Undertaking;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightKind;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.contacts.internal.log.LogForm;
import org.kith.ui.mail.Draft;

class TodayContentTest implements TodayLinks {

    private final Desk desk = new Desk();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void fillNetwork() {
        add("Alice", "2026-09-01");
        add("Bela", "2026-08-12");
        add("Chen", "2026-08-01");
        add("Dora", "2026-07-19");
        add("Emil", "2026-07-17");
    }

    private void add(String name, String lastContact) {
        var person = desk.network().add(aPerson(name).in(Layer.L15));
        desk.network().add(aCall().with(person).on(lastContact));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TodayContent content() {
        return new TodayContent(desk.shell(), desk.openNetwork(), desk.cadences(), desk.suggestions(), this);
    }

    private static List<String> names(TodayContent content) {
        return cards(content).stream().map(TodayRow.Card::suggestion).filter(Suggestion::isDue)
                .map(Suggestion::title).toList();
    }

    private static List<TodayRow.Card> cards(TodayContent content) {
        return content.list().rows().stream().filter(TodayRow.Card.class::isInstance).map(TodayRow.Card.class::cast)
                .toList();
    }

    @Test
    void theMostPressingComesFirstWithTheReason() {
        desk.open();
        var first = cards(content()).getFirst();
        assertThat(first.suggestion().title()).isEqualTo("Emil");
        assertThat(first.suggestion().reason()).isEqualTo("46 days since a call, target 30, at most 45");
    }

    @Test
    void theHeadCountsThem() {
        desk.open();
        content();
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText).contains("● 1 overdue", "● 2 due",
                "● 2 in touch");
    }

    @Test
    void loggingTurnsThePersonGreen() {
        desk.open();
        var content = content();
        var form = new LogForm(desk.shell(), desk.openNetwork());
        form.startWith(List.of(desk.id("Emil")));
        assertThat(form.submit()).isTrue();
        desk.settle();
        assertThat(names(content)).containsExactly("Dora", "Chen");
        assertThat(desk.openNetwork().people().orElseThrow().due(desk.id("Emil")).orElseThrow().status())
                .isEqualTo(DueStatus.GREEN);
    }

    @Test
    void snoozingTakesThePersonOffTheListUntilThatDay() {
        desk.open();
        var content = content();
        content.actions().snooze(cards(content).getFirst(), desk.network().today().plusWeeks(1));
        desk.settle();
        assertThat(names(content)).containsExactly("Dora", "Chen");
        assertThat(desk.openNetwork().undoLabel()).hasValueSatisfying(label -> assertThat(label).startsWith(
                "Snooze Emil until"));
        assertThat(desk.person("Emil").getCadence().getTargetDays()).isEqualTo(30);
    }

    @Test
    void manyPeopleAreToldAMomentLater() {
        desk.network().network().edit("Add many", () -> {
            for (int i = 0; i < 2_100; i++) {
                aPerson("Person " + i).in(Layer.L15).addTo(desk.network().network());
            }
        });
        desk.open();
        var content = content();
        desk.waitUntil(() -> !content.list().rows().isEmpty());
        assertThat(names(content)).hasSize(2_103).startsWith("Emil");
    }

    @Test
    void oneKeyLogsAndEnterOpens() {
        desk.open();
        var content = content();
        content.list().select(content.list().rows().getFirst());
        press(content, 'l', 'l');
        press(content, 'm', 'm');
        press(content, SWT.CR, SWT.CR);
        assertThat(asked).containsExactly("log Emil", "write Hello Emil,", "open Emil");
    }

    private static void press(TodayContent content, char character, int keyCode) {
        var event = new Event();
        event.character = character;
        event.keyCode = keyCode;
        content.list().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aCardIsReadOutWhole() {
        desk.open();
        var content = content();
        assertThat(Spoken.name(content.list())).isEqualTo("What is due");
        assertThat(new CardRenderer(desk.shell(), content.actions()).describe(content.list().rows().getFirst()))
                .isEqualTo("Emil, overdue, 46 days since a call, target 30, at most 45");
    }

    @Override
    public void log(UUID person) {
        asked.add("log " + name(person));
    }

    @Override
    public void open(UUID person) {
        asked.add("open " + name(person));
    }

    private String name(UUID person) {
        return desk.openNetwork().people().orElseThrow().row(person).orElseThrow().name();
    }

    @Test
    void aPromiseStandsAmongThePeopleUntilItIsDone() {
        desk.network().add(aTask("Send the slides", null, desk.network().person("Chen"), "2026-08-31"));
        desk.open();
        var content = content();
        assertThat(names(content)).startsWith("Send the slides");
        assertThat(words(content)).containsExactly("Done", "Snooze", "Open");
        content.list().select(content.list().rows().getFirst());
        press(content, 'd', 'd');
        desk.settle();
        assertThat(names(content)).doesNotContain("Send the slides");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Done: Send the slides");
    }

    @Test
    void whatIsToBeDoneForAnOpportunityLeadsThere() {
        var network = desk.network().network();
        network.edit("Open a job", () -> {
            var boards = new Boards(network);
            var job = boards.open(boards.create(PipelineTemplate.builtIn().getFirst()), "Data Engineer",
                    desk.network().today());
            job.getTasks().add(network.add(aTask("Send the letter", null, null, "2026-08-31")));
        });
        desk.open();
        var content = content();
        assertThat(names(content)).startsWith("Send the letter");
        assertThat(words(content)).containsExactly("Done", "Snooze", "Open");
        content.list().select(content.list().rows().getFirst());
        press(content, SWT.CR, SWT.CR);
        assertThat(asked).containsExactly("Data Engineer");
    }

    @Override
    public void open(Undertaking undertaking) {
        asked.add(Undertakings.title(undertaking));
    }

    @Test
    void whoIntroducedMeIsThankedFromHere() {
        var network = desk.network().network();
        var introduction = network.edit("Introduce", () -> {
            var made = new Introducing(network).request(desk.network().person("Chen"), network.root().getOwner(),
                    desk.network().person("Emil"), "Work", desk.network().today().minusDays(9));
            made.setStatus(IntroductionStatus.MET);
            made.setSecondConsent(true);
            made.setMadeOn(desk.network().today().minusDays(4));
            return made;
        });
        desk.open();
        var content = content();
        assertThat(names(content)).contains("Thank Chen");
        var card = cards(content).stream().filter(each -> each.suggestion().id().equals(introduction.getId()))
                .findFirst().orElseThrow();
        assertThat(card.suggestion().reason()).isEqualTo("introduced you and Emil, 1 day late");
        var done = content.actions().of(card).stream().filter(each -> each.word().equals("Done")).findFirst()
                .orElseThrow();
        content.actions().run(done, card);
        desk.settle();
        assertThat(names(content)).doesNotContain("Thank Chen");
        assertThat(desk.opened().root().getIntroductions().getFirst().getThankedOn())
                .isEqualTo(desk.network().today());
    }

    @Test
    void openSaysWhetherItShowsThePersonOrWhatItIsFor() {
        var network = desk.network().network();
        desk.network().add(aTask("Send the slides", null, desk.network().person("Chen"), "2026-08-30"));
        network.edit("Introduce", () -> new Undertakings(network).plan(new Introducing(network).plan(
                network.root().getOwner(), desk.network().person("Chen"), desk.network().person("Emil")),
                "Ask both", desk.network().today()));
        desk.open();
        var content = content();
        assertThat(cards(content)).filteredOn(card -> card.person() == null
                || card.suggestion().source().equals("Promise"))
                .extracting(card -> card.suggestion().title(), card -> content.actions().of(card).getLast().toolTip())
                .contains(tuple("Send the slides", "Show the person (Enter)"),
                        tuple("Ask both", "Show what it is about (Enter)"));
    }

    @Override
    public void openInsight(UUID insight) {
        asked.add("insight " + ((Insight) desk.opened().find(insight).orElseThrow()).getTitle());
    }

    @Test
    void anInsightToBeLookedAtAgainLeadsThere() {
        var network = desk.network().network();
        network.edit("Capture", () -> new Capturing(network).capture("Webs grow", InsightKind.TREND, Horizon.NOW,
                List.of(desk.network().person("Chen")), desk.network().today().minusYears(1)));
        desk.open();
        var content = content();
        var card = cards(content).stream().filter(each -> each.suggestion().title().equals("Webs grow")).findFirst()
                .orElseThrow();
        content.list().select(card);
        press(content, SWT.CR, SWT.CR);
        assertThat(asked).containsExactly("insight Webs grow");
    }

    private static List<String> words(TodayContent content) {
        return content.actions().of(cards(content).getFirst()).stream().map(CardAction::word).toList();
    }

    @Test
    void aPromiseIsPutOffToAnotherDay() {
        desk.network().add(aTask("Send the slides", null, desk.network().person("Chen"), "2026-08-31"));
        desk.open();
        var content = content();
        content.actions().snooze(cards(content).getFirst(), desk.network().today().plusWeeks(2));
        desk.settle();
        assertThat(names(content)).doesNotContain("Send the slides");
        assertThat(desk.opened().root().getTasks().getFirst().getDue()).isEqualTo("2026-09-15");
    }

    @Test
    void aBirthdayOfTheWeekStandsBelow() {
        desk.network().add(aPerson("Fay").born("--09-03"));
        desk.open();
        var content = content();
        assertThat(names(content)).doesNotContain("Fay");
        assertThat(cards(content).getLast().suggestion()).satisfies(fay -> {
            assertThat(fay.title()).isEqualTo("Fay");
            assertThat(fay.reason()).isEqualTo("birthday in 2 days, on Thursday");
        });
    }

    @Test
    void anActionOfAPlugInIsACommandOfTheWorkbench() {
        desk.open();
        var content = content();
        var emil = cards(content).getFirst();
        var given = emil.suggestion();
        var card = new TodayRow.Card(emil.person(), new Suggestion(given.id(), given.person(), "Emil", "Test", "because",
                DueStatus.RED, given.due(), 1, List.of("org.example.invite", "org.example.unknown")));
        assertThat(content.actions().of(card)).singleElement().satisfies(action -> {
            assertThat(action.word()).isEqualTo("Invite");
            content.actions().run(action, card);
        });
        assertThat(asked).containsExactly("org.example.invite Emil");
    }

    @Override
    public void write(Draft draft) {
        asked.add("write " + draft.body().strip());
    }

    @Override
    public Optional<String> commandName(String id) {
        return id.equals("org.example.invite") ? Optional.of("Invite") : Optional.empty();
    }

    @Override
    public void run(String command, UUID person) {
        asked.add(command + " " + name(person));
    }

    @Override
    public void importPeople() {
        asked.add("import");
    }

    @Override
    public void chooseCadences() {
        asked.add("choose");
    }
}
