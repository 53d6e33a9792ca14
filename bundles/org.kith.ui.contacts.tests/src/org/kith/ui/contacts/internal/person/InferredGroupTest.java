// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.relationship.InferredTie;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Relationship;
import org.kith.testkit.NetworkState;
import org.kith.ui.contacts.internal.edits.RelationshipEdits;
import org.kith.ui.contacts.internal.parts.Part;
import org.kith.ui.contacts.internal.parts.Parts;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class InferredGroupTest implements PersonLinks {

    private final Desk desk = new Desk();
    private final List<UUID> opened = new ArrayList<>();

    /** Ada and Tim met over lunch with the owner. */
    @BeforeEach
    void fillNetwork() {
        var ada = desk.network().add(aPerson("Ada Lovelace"));
        var tim = desk.network().add(aPerson("Tim Berners-Lee"));
        desk.network().add(aMeeting().with(ada, tim).on("2026-08-02"));
        desk.open();
        new PersonContent(desk.shell(), desk.openNetwork(), desk.cadences(), desk.ties(), desk.support(),
                desk.inferredTies(), this, List.of());
        desk.select("Ada Lovelace");
        desk.waitUntil(() -> !found().isEmpty());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void log(List<UUID> people) {
        throw new AssertionError("nothing is logged here");
    }

    @Override
    public void open(UUID person) {
        opened.add(person);
    }

    @Override
    public void browse(String address) {
        throw new AssertionError("nothing is browsed here");
    }

    @SuppressWarnings("unchecked")
    private RowList<InferredTie> list() {
        return Desk.all(desk.shell(), RowList.class).stream()
                .filter(list -> "Perhaps they know".equals(Spoken.name(list))).findFirst().orElseThrow();
    }

    private List<InferredTie> found() {
        return list().rows();
    }

    private void press(char key) {
        list().select(found().getFirst());
        var event = new Event();
        event.character = key;
        list().notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    private List<Relationship> relationships() {
        return desk.opened().root().getRelationships();
    }

    @Test
    void whoWasThereTooIsPerhapsKnown() {
        assertThat(found()).singleElement().satisfies(tie -> {
            assertThat(tie.name()).isEqualTo("Tim Berners-Lee");
            assertThat(tie.evidence()).singleElement().asString().contains("2026-08-02");
        });
    }

    @Test
    void yesMakesARelationshipThatKeepsWhatSpokeForIt() {
        press('y');
        assertThat(Parts.relationships(desk.person("Ada Lovelace"), relationships())).extracting(Part::text)
                .containsExactly("Tim Berners-Lee");
        assertThat(relationships().getFirst().getEvidence()).contains("2026-08-02");
        desk.waitUntil(() -> found().isEmpty());
        assertThat(found()).isEmpty();
    }

    @Test
    void noIsNeverAskedAgainFromEitherEnd() {
        press('n');
        assertThat(relationships()).isEmpty();
        desk.waitUntil(() -> found().isEmpty());
        assertThat(desk.inferredTies().of(desk.opened(), desk.person("Tim Berners-Lee"), desk.network().today(),
                desk.openNetwork().clock().getZone())).isEmpty();
    }

    @Test
    void aTypeOfOnesOwnIsReadFromBothEnds() {
        var edits = new RelationshipEdits(desk.openNetwork());
        var ada = desk.person("Ada Lovelace");
        var tim = desk.person("Tim Berners-Lee");
        edits.relate(ada, new RelationshipEdits.Tie(tim, edits.type("landlady of", "tenant of"), false,
                PartialDate.parse("2020"), null, 4, "Told me"));
        assertThat(Parts.relationships(ada, relationships())).extracting(Part::detail)
                .containsExactly("landlady of · since 2020 · Told me");
        assertThat(Parts.relationships(tim, relationships())).extracting(Part::detail)
                .containsExactly("tenant of · since 2020 · Told me");
    }

    @Test
    void withoutAnotherReadingATypeIsTheSameFromBothEnds() {
        var type = new RelationshipEdits(desk.openNetwork()).type("neighbour of", "");
        assertThat(type.isSymmetric()).isTrue();
        assertThat(type.getInverseLabel()).isEqualTo("neighbour of");
        assertThat(type.getKey()).isEqualTo("neighbour-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relate", "change", "unrelate", "confirm", "reject"})
    void undoAndRedoLeadBackAndForth(String edit) {
        var edits = new RelationshipEdits(desk.openNetwork());
        var ada = desk.person("Ada Lovelace");
        var tim = desk.person("Tim Berners-Lee");
        var inferred = found().getFirst();
        var friend = new RelationshipEdits.Tie(tim, edits.type("friend in need", ""), false, null, null, 1, null);
        if (edit.equals("change") || edit.equals("unrelate")) {
            edits.confirm(ada, inferred);
        }
        var before = NetworkState.of(desk.opened());
        switch (edit) {
            case "relate" -> edits.relate(ada, friend);
            case "change" -> edits.change(relationships().getFirst(), ada, friend);
            case "unrelate" -> edits.unrelate(relationships().getFirst());
            case "confirm" -> edits.confirm(ada, inferred);
            default -> edits.reject(ada, inferred);
        }
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
