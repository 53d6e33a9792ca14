// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCadence;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.people.CadenceRule;
import org.kith.core.people.CadenceRule.Origin;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;

class RulesTest {

    private final Person ada = aPerson("Ada").build();

    @ParameterizedTest
    @CsvSource({"L5, 7, 11", "L15, 30, 45", "L50, 90, 135", "L150, 365, 548"})
    void aLayerHasACadence(Layer layer, int target, int maximum) {
        ada.setLayer(layer);

        assertThat(Rules.of(ada)).contains(new CadenceRule(target, maximum, null, Origin.LAYER));
    }

    @ParameterizedTest
    @EnumSource(value = Layer.class, names = {"NONE", "L500"})
    void theOuterLayersHaveNone(Layer layer) {
        ada.setLayer(layer);

        assertThat(Rules.of(ada)).isEmpty();
    }

    @Test
    void aTagCountsBeforeTheLayer() {
        ada.setLayer(Layer.L5);
        ada.getTags().add(aTag("Alumni", 180, 200));

        assertThat(Rules.of(ada)).contains(new CadenceRule(180, 200, null, Origin.TAG));
    }

    @Test
    void theStrictestTagCounts() {
        ada.getTags().add(aTag("Alumni", 180, 200));
        ada.getTags().add(aTag("Board", 30, 60));
        ada.getTags().add(aTag("Bowling", 30, 40));
        ada.getTags().add(aTag("Swimming"));

        assertThat(Rules.of(ada)).contains(new CadenceRule(30, 40, null, Origin.TAG));
    }

    @Test
    void aTagThatIsSwitchedOffDoesNotCount() {
        var board = aTag("Board", 30, 60);
        board.getCadence().setActive(false);
        ada.getTags().add(board);
        ada.setLayer(Layer.L50);

        assertThat(Rules.of(ada)).map(CadenceRule::origin).contains(Origin.LAYER);
    }

    @Test
    void aCadenceOfOnesOwnCountsFirst() {
        ada.setLayer(Layer.L5);
        ada.getTags().add(aTag("Board", 30, 60));
        ada.setCadence(aCadence(100, 120));

        assertThat(Rules.of(ada)).contains(new CadenceRule(100, 120, null, Origin.MANUAL));
    }

    @Test
    void switchingItOffLeavesAPersonAlone() {
        ada.setLayer(Layer.L5);
        ada.setCadence(aCadence(100, 120));
        ada.getCadence().setActive(false);

        assertThat(Rules.of(ada)).isEmpty();
    }

    @Test
    void theOwnerHasNone() {
        var mary = aPerson("Mary").in(Layer.L5).build();
        aNetworkOf(mary, ada);

        assertThat(Rules.of(mary)).isEmpty();
    }
}
