// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Doe, PhD            | Doe      | PhD",
        "Doe, PhD, MBA       | Doe      | PhD, MBA",
        "Doe PhD             | Doe      | PhD",
        "Doe Ph.D.           | Doe      | Ph.D.",
        "Doe, PMP®, CISSP-ISSAP | Doe   | PMP®, CISSP-ISSAP",
        "Doe Jr.             | Doe      | Jr.",
        "Ma                  | Ma       | ''",
        "Smith, Jones        | Smith, Jones | ''",
        "Doe 🚀              | Doe      | ''",
        "🌟                  | ''       | ''"})
    void credentialsAndOrnamentsAreNoPartOfTheFamilyName(String family, String name, String suffixes) {
        assertThat(PersonName.of("Jane", family)).isEqualTo(new PersonName("Jane", name, suffixes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ada Lovelace          | Ada        | Lovelace",
        "Lovelace, Ada         | Ada        | Lovelace",
        "Ludwig van Beethoven  | Ludwig     | van Beethoven",
        "Vincent van der Berg  | Vincent    | van der Berg",
        "Mary Ann Evans        | Mary Ann   | Evans",
        "Madonna               | Madonna    | ''",
        "Van Morrison          | Van        | Morrison"})
    void aWholeNameIsSplit(String whole, String given, String family) {
        assertThat(PersonName.split(whole)).isEqualTo(new PersonName(given, family, ""));
    }
}
