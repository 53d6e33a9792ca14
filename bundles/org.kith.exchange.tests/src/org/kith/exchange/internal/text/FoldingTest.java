// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"José Ñoño, jose nono", "'  MIT   ', mit", "O’Brien & Co., obrien co", "U.S. Navy, us navy",
            "Berners-Lee, berners lee", "田中 太郎, 田中 太郎"})
    void caseAccentsAndSignsDoNotMatter(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "—", "…"})
    void nothingFoldsToNothing(String text) {
        assertThat(Folding.fold(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"José Ñoño", "O’Brien & Co.", "a-b c", "ﬁne"})
    void foldingTwiceIsFoldingOnce(String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }
}
