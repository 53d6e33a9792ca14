// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aRow;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource({"lov, true", "ada lov, true", "LOVELACE Ada, true", "love lace, false", "dalov, false"})
    void everyWordBeginsAWord(String query, boolean matches) {
        assertThat(new Query(query).matches("Ada Lovelace")).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"ada king love, true", "king lovelace, true", "KING, true", "ada lovelace, false", "king ada, false",
        "ad king, false", "lovelace ada, false", "'', true"})
    void aPhraseHasItsWordsBesideOneAnother(String query, boolean phrase) {
        assertThat(new Query(query).isPhraseOf("Ada King, Lovelace")).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({"jose nono, true", "José Ñoño, true", "jose, false", "nono jose, false", "jose nono jr, false"})
    void aWholeNameHasTheSameWordsInOrder(String query, boolean whole) {
        assertThat(new Query(query).isWhole("José  Ñoño")).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!"})
    void withoutAWordItMatchesEverythingAndNamesNothing(String query) {
        assertThat(new Query(query).isEmpty()).isTrue();
        assertThat(new Query(query).matches("Ada")).isTrue();
        assertThat(new Query(query).isWhole("Ada")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ada eng", "mathem lov", "engines.ex", "tim", "ada adas"})
    void itFindsWhatTheIndexFinds(String query) {
        var row = aRow("Ada Lovelace").worksFor("Analytical Engines", "Mathematician").withEmail("ada@engines.example")
                .build();

        assertThat(new Query(query).matches(row)).isEqualTo(!new PeopleIndex(List.of(row)).find(query).isEmpty());
    }

    @Test
    void strokesAreLettersToo() {
        assertThat(new Query("soren").matches("Søren Ægir")).isTrue();
        assertThat(new Query("aegir").matches("Søren Ægir")).isTrue();
    }
}
