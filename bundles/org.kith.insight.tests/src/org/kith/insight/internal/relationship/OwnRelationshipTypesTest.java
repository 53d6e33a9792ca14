// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.NetworkException;
import org.kith.core.relationship.OwnRelationshipTypes;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class OwnRelationshipTypesTest {

    private TestNetwork test;
    private OwnRelationshipTypes types;
    private Person ada;
    private Person bo;
    private RelationshipType golf;

    @BeforeEach
    void addTwoAndAType(TestNetwork network) {
        test = network;
        types = new OwnRelationshipTypes(network.network());
        ada = network.add(aPerson("Ada"));
        bo = network.add(aPerson("Bo"));
        golf = add("golf-partner", "golf partner of", "golf partner of", true);
    }

    private RelationshipType add(String key, String label, String inverse, boolean symmetric) {
        var type = ContactsFactory.eINSTANCE.createRelationshipType();
        type.setKey(key);
        type.setLabel(label);
        type.setInverseLabel(inverse);
        type.setSymmetric(symmetric);
        return test.network().edit("Type", () -> test.network().add(type));
    }

    private RelationshipType builtIn(String key) {
        return test.network().root().getRelationshipTypes().stream().filter(type -> type.getKey().equals(key))
                .findFirst().orElseThrow();
    }

    private Relationship tie(Person source, RelationshipType type, Person target) {
        return test.add(aRelationship(source, type, target));
    }

    private void edit(Runnable work) {
        test.network().edit("Types", work);
    }

    @Test
    void builtInTypesAreNotAmongThem() {
        assertThat(types.all()).containsExactly(golf);
    }

    @Test
    void aTypeThatReadsTheSameFromBothEndsStillDoesUnderAnotherName() {
        edit(() -> types.rename(golf, "plays golf with", ""));
        assertThat(golf.getLabel()).isEqualTo("plays golf with");
        assertThat(golf.getInverseLabel()).isEqualTo("plays golf with");
        assertThat(golf.getKey()).isEqualTo("golf-partner");
    }

    @Test
    void noTwoTypesReadTheSame() {
        var label = builtIn("friend").getLabel();
        assertThatThrownBy(() -> edit(() -> types.rename(golf, label.toUpperCase(Locale.ROOT), "")))
                .isInstanceOf(NetworkException.class).hasMessageContaining("There is a type");
        assertThat(golf.getLabel()).isEqualTo("golf partner of");
    }

    @Test
    void aBuiltInTypeStaysAsItIs() {
        var friend = builtIn("friend");
        assertThatThrownBy(() -> edit(() -> types.rename(friend, "mate of", ""))).hasMessageContaining("comes with Kith");
        assertThatThrownBy(() -> edit(() -> types.delete(friend))).hasMessageContaining("comes with Kith");
        assertThatThrownBy(() -> edit(() -> types.merge(friend, golf, false))).hasMessageContaining("comes with Kith");
    }

    @Test
    void aTypeInUseIsNotDeleted() {
        tie(ada, golf, bo);
        assertThatThrownBy(() -> edit(() -> types.delete(golf))).hasMessageContaining("Merge it into another");
    }

    @Test
    void aTypeThatNobodyHasIsDeletedAndComesBack() {
        var before = test.state();
        edit(() -> types.delete(golf));
        assertThat(types.all()).isEmpty();
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void mergedRelationshipsHaveTheOtherType() {
        var tie = tie(ada, golf, bo);
        edit(() -> types.merge(golf, builtIn("friend"), false));
        assertThat(tie.getType()).isEqualTo(builtIn("friend"));
        assertThat(types.all()).isEmpty();
    }

    @Test
    void aTypeMayBeMeantFromTheOtherEnd() {
        var tie = tie(ada, add("boss", "boss of", "works for", false), bo);
        edit(() -> types.merge(tie.getType(), builtIn("manager"), true));
        assertThat(tie.getSource()).isEqualTo(bo);
        assertThat(tie.getTarget()).isEqualTo(ada);
    }

    @Test
    void whereTwoHaveBothTypesOneRelationshipStaysWithWhatBothSaid() {
        var friends = tie(bo, builtIn("friend"), ada);
        var partners = tie(ada, golf, bo);
        edit(() -> partners.setEvidence("Saturdays"));
        var before = test.state();
        edit(() -> types.merge(golf, builtIn("friend"), false));
        assertThat(test.network().root().getRelationships()).containsExactly(friends);
        assertThat(friends.getEvidence()).isEqualTo("Saturdays");
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
    }
}
