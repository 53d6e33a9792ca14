// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.Network;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Sensitivity;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;
import org.kith.ui.query.FactSources;
import org.kith.ui.query.SavedQueryMenu;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.graph.Legend;

class MapContentTest implements MapLinks {

    private final Desk desk = new Desk();
    private final List<String> asked = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    /** The owner is tied to each of them by a call; Ada knows Ben, Ben knows Cleo; Dan knows nobody else. */
    private MapContent fourPeople() {
        var network = desk.network();
        var ada = network.add(aPerson("Ada").worksFor("Engines", "Analyst"));
        var ben = network.add(aPerson("Ben").worksFor("Engines", "Builder").withCadence(5, 10));
        var cleo = network.add(aPerson("Cleo"));
        var dan = network.add(aPerson("Dan"));
        for (var person : List.of(ada, ben, cleo, dan)) {
            network.add(aCall().with(person).on("2026-08-01"));
        }
        network.network().edit("Tie", () -> {
            network.network().add(aRelationship(ada, type(network.network()), ben));
            network.network().add(aRelationship(ben, type(network.network()), cleo));
        });
        desk.open();
        return content();
    }

    private static RelationshipType type(Network network) {
        return network.root().getRelationshipTypes().getFirst();
    }

    private MapContent content() {
        desk.shell().open();
        var content = new MapContent(desk.shell(), desk.openNetwork(),
                new FactSources(desk.cadences(), desk.ties(), Services.get(TieGraphs.class)), Services.get(Brokerage.class),
                Services.get(GraphLayout.class), this);
        desk.shell().layout();
        desk.waitUntil(content::settled);
        return content;
    }

    /** The example of networkx, test_structuralholes.py, ten times as strong; the owner is tied to nobody. */
    private MapContent theExample() {
        var network = desk.network();
        "ABCDEFG".chars().forEach(name -> network.add(aPerson(Character.toString(name))));
        network.network().edit("Ties", () -> {
            for (var tie : "AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10".split(" ")) {
                network.network().add(aRelationship(network.person(tie.substring(0, 1)), type(network.network()),
                        network.person(tie.substring(1, 2)))).setStrength(10 * Double.parseDouble(tie.substring(2)));
            }
        });
        desk.open();
        var content = content();
        content.table(true);
        desk.waitUntil(() -> constraint(content, "G").startsWith("0.4"));
        return content;
    }

    private static String cell(MapContent content, String name, String column) {
        return IntStream.range(0, content.table().shown()).mapToObj(content.table()::row)
                .filter(row -> row.person().name().equals(name)).findFirst()
                .map(row -> new MapColumns().all().stream().filter(each -> each.id().equals(column)).findFirst()
                        .orElseThrow().text().apply(row)).orElse("");
    }

    private static String constraint(MapContent content, String name) {
        return cell(content, name, "constraint");
    }

    @Test
    void whoIsSecretHasNoNameInAPictureThatLeaves() {
        var content = fourPeople();
        desk.openNetwork().edit("Hide Ada", () -> desk.person("Ada").setSensitivity(Sensitivity.SECRET));
        desk.waitUntil(content::settled);

        assertThat(content.discreet(content.canvas()::svg)).contains(">Ben<").doesNotContain("Ada");
        assertThat(content.canvas().svg()).contains(">Ada<");
    }

    @Test
    void theTableTellsHowEverybodyStands() {
        var content = theExample();
        assertThat(List.of("G", "A", "C")).extracting(name -> constraint(content, name))
                .containsExactly("0.400", "0.595", "1.000");
        assertThat(List.of("G", "A", "C")).extracting(name -> cell(content, name, "size"))
                .containsExactly("4.67", "2.50", "1.00");
        assertThat(constraint(content, TestNetwork.OWNER)).isEqualTo("n/a");
    }

    @Test
    void theTableTellsWhoStandsBetweenOthersAndThatItIsExact() {
        var content = theExample();
        desk.waitUntil(() -> cell(content, "D", "betweenness").startsWith("0"));
        assertThat(List.of("G", "A", "C", TestNetwork.OWNER)).extracting(name -> cell(content, name, "betweenness"))
                .containsExactly("0.4286", "0.0714", "0.0000", "0.0000");
        assertThat(content.bar().title()).endsWith("; betweenness is exact");
    }

    @Test
    void withWeightsOnStrongTiesCountMore() {
        var content = theExample();
        change(content, content.settings().weighted(true));
        desk.waitUntil(() -> constraint(content, "G").equals("0.299"));
        assertThat(List.of("G", "A", "C")).extracting(name -> constraint(content, name))
                .containsExactly("0.299", "0.795", "1.000");
    }

    private void change(MapContent content, MapSettings settings) {
        content.settings(settings);
        desk.waitUntil(content::settled);
    }

    private static List<String> names(MapContent content) {
        var graph = content.canvas().graph();
        return IntStream.range(0, graph.size()).mapToObj(graph::name).toList();
    }

    @Test
    void everybodyIsThereWithTheirTies() {
        var content = fourPeople();
        assertThat(names(content)).containsExactlyInAnyOrder(TestNetwork.OWNER, "Ada", "Ben", "Cleo", "Dan");
        assertThat(content.bar().title()).isEqualTo("5 people, 6 ties");
        assertThat(content.canvas().places().x()).doesNotContain(Float.NaN);
    }

    @Test
    void theOwnerCanBeLeftOut() {
        var content = fourPeople();
        change(content, content.settings().withoutOwner(true));
        assertThat(names(content)).doesNotContain(TestNetwork.OWNER).hasSize(4);
        assertThat(content.canvas().graph().ties()).isEqualTo(2);
    }

    @Test
    void theMapGoesAroundTheSelectedPersonAndBack() {
        var content = fourPeople();
        desk.select("Ada");
        content.centre();
        desk.waitUntil(content::settled);
        assertThat(names(content)).containsExactlyInAnyOrder(TestNetwork.OWNER, "Ada", "Ben", "Cleo");
        assertThat(content.bar().title()).startsWith("Around Ada: 4 people");
        content.centre();
        desk.waitUntil(content::settled);
        assertThat(names(content)).hasSize(5);
    }

    @Test
    void anEditIsFollowedAndThoseWhoWereThereStayWhereTheyAre() {
        var content = fourPeople();
        var before = content.canvas().graph();
        var places = content.canvas().places();
        desk.openNetwork().edit("Add", () -> {
            var eve = aPerson("Eve").addTo(desk.opened());
            desk.opened().add(aRelationship(desk.person("Dan"), type(desk.opened()), eve));
        });
        desk.waitUntil(() -> names(content).contains("Eve") && content.settled());
        var after = content.canvas().graph();
        for (int node = 0; node < before.size(); node++) {
            assertThat(content.canvas().places().x()[after.node(before.id(node))]).isEqualTo(places.x()[node]);
        }
        desk.openNetwork().undo();
        desk.waitUntil(() -> !names(content).contains("Eve") && content.settled());
        assertThat(names(content)).hasSize(5);
    }

    @Test
    void selectingHereSelectsThereAndTheOtherWayRound() {
        var content = fourPeople();
        desk.select("Cleo");
        assertThat(content.canvas().selection()).containsExactly(desk.id("Cleo"));
        assertThat(content.table().selection()).extracting(row -> row.person().name()).containsExactly("Cleo");
        content.canvas().setFocus();
        press(content, SWT.HOME);
        assertThat(desk.openNetwork().selection().people()).containsExactly(desk.id(TestNetwork.OWNER));
        assertThat(asked).containsExactly("selected " + TestNetwork.OWNER);
    }

    @Test
    void enterOpensThePerson() {
        var content = fourPeople();
        desk.select("Cleo");
        press(content, SWT.CR);
        assertThat(asked).containsExactly("open Cleo");
    }

    private static void press(MapContent content, int keyCode) {
        var event = new Event();
        event.keyCode = keyCode;
        content.canvas().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void theTableTellsTheSame() {
        var content = fourPeople();
        content.table(true);
        desk.waitUntil(() -> content.table().shown() == 5);
        var rows = IntStream.range(0, 5).mapToObj(content.table()::row).toList();
        assertThat(rows).filteredOn(row -> row.person().name().equals("Ben")).singleElement()
                .satisfies(ben -> assertThat(ben.ties()).isEqualTo(3))
                .satisfies(ben -> assertThat(ben.strength()).isPositive());
        assertThat(content.table().isVisible()).isTrue();
        assertThat(content.canvas().isVisible()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Colouring.class)
    void theLegendSaysWhatEveryColourMeans(Colouring colouring) {
        var content = fourPeople();
        change(content, content.settings().by(colouring));
        var texts = content.legend().entries().stream().map(Legend.Entry::text).toList();
        assertThat(texts).startsWith("You").hasSizeGreaterThan(1);
        switch (colouring) {
            case TIE -> assertThat(texts).anyMatch(text -> text.matches("(Strong|Medium|Weak|Dormant) tie \\(4\\)"));
            case COMMUNITY -> assertThat(texts).contains("Ben\u2019s group (3)");
            case EMPLOYER -> assertThat(texts).contains("Engines (2)", "No employer known (2)");
            case DUE -> assertThat(texts).contains("Overdue (1)", "No cadence (3)");
        }
    }

    @Test
    void otherColoursLeaveEverybodyWhereTheyAre() {
        var content = fourPeople();
        var places = content.canvas().places();
        change(content, content.settings().by(Colouring.EMPLOYER).by(Sizing.STRENGTH));
        assertThat(content.canvas().places().x()).isEqualTo(places.x());
    }

    @Test
    void whoeverIsSearchedForIsCountedAndJumpedTo() {
        var content = fourPeople();
        content.bar().query().words("engines");
        assertThat(content.bar().found()).isEqualTo("2 found");
        content.entered();
        int first = content.canvas().focus();
        content.entered();
        assertThat(List.of(name(content, first), name(content, content.canvas().focus())))
                .containsExactlyInAnyOrder("Ada", "Ben");
        content.bar().query().words("nobody of this name");
        assertThat(content.bar().found()).isEqualTo("nobody");
    }

    @Test
    void theMapIsSearchedByTheSameQueriesAsTheContacts() {
        var content = fourPeople();
        content.bar().query().words("due:red OR name:dan");
        desk.waitUntil(() -> content.bar().found().equals("2 found"));
        content.bar().query().words("hops>5");
        desk.waitUntil(() -> content.bar().found().equals("nobody"));
        content.bar().query().words("tie:strnog");
        assertThat(content.bar().query().problem()).contains("strnog");
        assertThat(content.bar().found()).isEqualTo("nobody");
        content.bar().query().words("");
        assertThat(content.bar().found()).isEmpty();
    }

    @Test
    void whatWasSavedElsewhereIsOfferedHere() {
        var content = fourPeople();
        content.bar().query().words("org:engines");
        new SavedQueryMenu(desk.openNetwork(), content.bar().query()).save("Builders");
        content.bar().query().words("");
        var menu = new SavedQueryMenu(desk.openNetwork(), content.bar().query()).create();
        assertThat(menu.getItem(0).getText()).isEqualTo("Builders");
        menu.getItem(0).notifyListeners(SWT.Selection, new Event());
        menu.dispose();
        desk.waitUntil(() -> content.bar().found().equals("2 found"));
    }

    private static String name(MapContent content, int node) {
        return content.canvas().graph().name(node);
    }

    @Test
    void withoutAnybodyItSaysWhatToDo() {
        desk.open();
        content();
        assertThat(said()).contains("Nobody is here yet");
    }

    @Test
    void withoutTiesItSaysHowTheyComeAbout() {
        desk.network().add(aPerson("Ada"));
        desk.open();
        content();
        assertThat(said()).contains("No ties yet");
    }

    @Test
    void whereOnlyTheOwnerIsTiedItOffersToShowThem() {
        var ada = desk.network().add(aPerson("Ada"));
        desk.network().add(aCall().with(ada).on("2026-08-01"));
        desk.open();
        var content = content();
        change(content, content.settings().withoutOwner(true));
        assertThat(said()).contains("Without you, nobody is tied to anybody");
        Desk.all(content.empty(), Button.class).getFirst().notifyListeners(SWT.Selection, null);
        desk.waitUntil(content::settled);
        assertThat(content.canvas().isVisible()).isTrue();
    }

    private List<String> said() {
        return Desk.all(desk.shell(), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    @Test
    void withoutANetworkItSaysSo() {
        content();
        assertThat(said()).contains("No network is open");
    }

    @Test
    void everyControlHasAName() {
        fourPeople();
        assertThat(Desk.all(desk.shell(), Button.class)).allMatch(button -> !Spoken.name(button).isBlank());
        assertThat(Desk.all(desk.shell(), Combo.class))
                .allMatch(combo -> !Spoken.name(combo).isBlank());
    }

    @Override
    public void open(UUID person) {
        asked.add("open " + desk.openNetwork().people().orElseThrow().row(person).orElseThrow().name());
    }

    @Override
    public void selected(List<PersonRow> people) {
        people.forEach(person -> asked.add("selected " + person.name()));
    }

    @Override
    public void run(String commandId) {
        asked.add(commandId);
    }
}
