// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieSignal;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.RelationshipType;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class RowsTest {

    private static final AllGuarded<TieSignal> NONE = new AllGuarded<>(new Guard());

    @Test
    void aRowSaysWhatAListShows(TestNetwork kith) {
        var ada = kith.add(aPerson("Ada Lovelace").worked("Ockham Park", "Countess", "1835", "1842")
                .worksFor("Analytical Engines", "Mathematician", "1842").withEmail("ada@example.org"));

        var row = row(kith, ada);

        assertThat(row.name()).isEqualTo("Ada Lovelace");
        assertThat(row.organization()).isEqualTo("Analytical Engines");
        assertThat(row.title()).isEqualTo("Mathematician");
        assertThat(row.email()).isEqualTo("ada@example.org");
    }

    @Test
    void whatIsNotKnownIsEmpty(TestNetwork kith) {
        var row = row(kith, kith.add(aPerson("Ada Lovelace")));

        assertThat(row.organization()).isEmpty();
        assertThat(row.title()).isEmpty();
        assertThat(row.email()).isEmpty();
        assertThat(row.cadence()).isNull();
        assertThat(row.touches().isEmpty()).isTrue();
    }

    @Test
    void thereIsARowForEverybody(TestNetwork kith) {
        kith.add(aPerson("Ada Lovelace"));

        assertThat(Rows.all(kith.network(), NONE)).extracting(PersonRow::name, PersonRow::owner)
                .containsExactlyInAnyOrder(tuple(TestNetwork.OWNER, true),
                        tuple("Ada Lovelace", false));
    }

    @Test
    void aLoggedCallIsATouch(TestNetwork kith) {
        var ada = kith.add(aPerson("Ada Lovelace"));

        kith.add(aCall().with(ada).on("2026-08-30"));

        assertThat(row(kith, ada).touches().size()).isOne();
    }

    @Test
    void closenessIsThatOfTheTieToTheOwner(TestNetwork kith) {
        var ada = kith.add(aPerson("Ada Lovelace"));
        var alan = kith.add(aPerson("Alan Turing"));
        tie(kith, ada, kith.network().root().getOwner(), 4);
        tie(kith, ada, alan, 5);

        assertThat(row(kith, ada).closeness()).isEqualTo(4);
        assertThat(row(kith, alan).closeness()).isZero();
    }

    private static void tie(TestNetwork kith, Person source, Person target, int closeness) {
        kith.network().edit("Tie", () -> {
            var tie = aRelationship(source, friend(kith), target);
            tie.setCloseness(closeness);
            kith.network().add(tie);
        });
    }

    private static RelationshipType friend(TestNetwork kith) {
        return kith.network().root().getRelationshipTypes().stream()
                .filter(type -> "friend".equals(type.getKey())).findFirst().orElseThrow();
    }

    /** The row made alone must be the same as the one made with all. */
    private static PersonRow row(TestNetwork kith, Person person) {
        var row = Rows.one(kith.network(), NONE, person);
        assertThat(Rows.all(kith.network(), NONE)).filteredOn(each -> each.id().equals(person.getId())).singleElement()
                .usingRecursiveComparison().isEqualTo(row);
        return row;
    }
}
