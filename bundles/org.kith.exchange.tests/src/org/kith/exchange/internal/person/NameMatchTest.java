// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource({"ada lovelace, ada lovelace, true", "ada lovelace, ada b lovelace, true",
            "a lovelace, ada lovelace, true",
            "lovelace ada, ada lovelace, true", "tim berners lee, timothy berners lee, true", "ada, ada lovelace, true",
            "'', ada lovelace, true", "mary smith, john smith, false", "mary jones, mary smith, false",
            "ada lovelace, annabella lovelace, false", "a l, ada lovelace, false", "ada ada, ada lovelace, false"})
    void namesAgreeIfOneIsAShorterFormOfTheOther(String one, String other, boolean agree) {
        assertThat(NameMatch.agree(one, other)).isEqualTo(agree);
        assertThat(NameMatch.agree(other, one)).as("the other way round").isEqualTo(agree);
    }
}
