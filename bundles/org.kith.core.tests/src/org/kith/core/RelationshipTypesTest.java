// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.RelationshipType;

class RelationshipTypesTest {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void everyTypeReadsFromBothEnds() {
        assertThat(RelationshipTypes.builtIn()).hasSize(16).allSatisfy(type -> {
            assertThat(type.getLabel()).isNotBlank();
            assertThat(type.getInverseLabel()).isNotBlank();
            assertThat(type.getLabel().equals(type.getInverseLabel())).isEqualTo(type.isSymmetric());
        });
    }

    @Test
    void keysAreUnique() {
        assertThat(RelationshipTypes.builtIn()).extracting(RelationshipType::getKey).doesNotHaveDuplicates();
    }

    @Test
    void theSameTypeHasTheSameIdInEveryNetwork() {
        assertThat(RelationshipTypes.builtIn()).extracting(Identified::getId)
                .isEqualTo(RelationshipTypes.builtIn().stream().map(Identified::getId).toList());
    }

    @Test
    void theyAreNotOfTheDayOnWhichANetworkIsMade() {
        assertThat(RelationshipTypes.builtIn()).extracting(Identified::getCreated, Identified::getUpdated)
                .containsOnly(tuple(BEGINNING, BEGINNING));
    }
}
