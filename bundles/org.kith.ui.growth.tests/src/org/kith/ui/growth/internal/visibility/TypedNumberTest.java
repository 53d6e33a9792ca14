// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"480 views | views | 480", "page views 1,200 | page views | 1200",
        "4.5 stars of five | stars of five | 4.5"})
    void aNumberIsTypedWithWhatItCounts(String typed, String name, double value) {
        assertThat(TypedNumber.of(typed)).contains(new TypedNumber(name, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "views", "480", "-3 views", "1.2.3 views"})
    void anythingElseIsNone(String typed) {
        assertThat(TypedNumber.of(typed)).isEmpty();
    }
}
