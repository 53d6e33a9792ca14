// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.relationship.OwnRelationshipTypes;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.testkit.NetworkState;
import org.kith.ui.contacts.internal.edits.RelationshipEdits;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;

class RelationshipTypesDialogTest implements TypeQuestions {

    private final Desk desk = new Desk();
    private RelationshipTypesDialog dialog;
    private Relationship tie;
    private int askedAbout;

    /** Ada is Bo's neighbour; that is a type of one's own, as is one that nobody has. */
    @BeforeEach
    void openDialog() {
        var ada = desk.network().add(aPerson("Ada"));
        var bo = desk.network().add(aPerson("Bo"));
        desk.open();
        var edits = new RelationshipEdits(desk.openNetwork());
        desk.openNetwork().edit("Types", () -> {
            tie = desk.opened().add(aRelationship(desk.person(ada.getLabel()),
                    desk.opened().add(edits.type("neighbour of", "")), desk.person(bo.getLabel())));
            desk.opened().add(edits.type("landlord of", "tenant of"));
        });
        dialog = new RelationshipTypesDialog(desk.shell(), desk.openNetwork(), this);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        desk.close();
    }

    @Override
    public Optional<Labels> labels(RelationshipType type) {
        return Optional.of(new Labels("lives beside", "lives beside"));
    }

    @Override
    public Optional<Reading> instead(RelationshipType type, int uses, List<Reading> others) {
        askedAbout = uses;
        return others.stream().filter(reading -> reading.label().equals("tenant of")).findFirst();
    }

    @SuppressWarnings("unchecked")
    private RowList<RelationshipType> list() {
        return Desk.all(dialog.getShell(), RowList.class).getFirst();
    }

    private void press(int row, char key) {
        list().select(list().rows().get(row));
        var event = new Event();
        event.character = key;
        event.keyCode = key;
        list().notifyListeners(SWT.KeyDown, event);
    }

    private List<String> own() {
        return new OwnRelationshipTypes(desk.opened()).all().stream().map(RelationshipType::getLabel).toList();
    }

    @Test
    void onlyTypesOfOnesOwnAreThere() {
        assertThat(list().rows()).extracting(RelationshipType::getLabel).containsExactly("neighbour of", "landlord of");
    }

    @Test
    void aTypeIsRenamedAndTheListFollows() {
        press(0, 'r');
        assertThat(own()).containsExactly("lives beside", "landlord of");
        assertThat(list().rows().getFirst().getLabel()).isEqualTo("lives beside");
    }

    @Test
    void aTypeThatNobodyHasIsDeletedWithoutAQuestion() {
        press(1, SWT.DEL);
        assertThat(own()).containsExactly("neighbour of");
        assertThat(askedAbout).isZero();
    }

    @Test
    void aTypeInUseIsDeletedByGivingItsRelationshipsAnother() {
        var before = NetworkState.of(desk.opened());
        press(0, SWT.DEL);
        assertThat(askedAbout).isEqualTo(1);
        assertThat(own()).containsExactly("landlord of");
        assertThat(tie.getType().getLabel()).isEqualTo("landlord of");
        assertThat(tie.getTarget().getLabel()).isEqualTo("Ada");
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
    }
}
