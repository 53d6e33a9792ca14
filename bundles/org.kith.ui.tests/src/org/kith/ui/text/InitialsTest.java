// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Ada Lovelace, AL", "Plato, P", "ludwig van beethoven, LB", "\u00c9mile Zola, \u00c9Z", "ada@x.example, A",
        "42, ?"})
    void initialsAreThoseOfTheFirstAndTheLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
