// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @Test
    void namesAreJoinedByAnd() {
        assertThat(Phrases.names(List.of("Ada"))).isEqualTo("Ada");
        assertThat(Phrases.names(List.of("Ada", "Alan"))).isEqualTo("Ada and Alan");
        assertThat(Phrases.names(List.of("Ada", "Alan", "Tim"))).isEqualTo("Ada, Alan and Tim");
    }

    @Test
    void manyNamesAreCounted() {
        assertThat(Phrases.names(List.of("Ada", "Alan", "Tim", "Vint", "Radia"))).isEqualTo("Ada, Alan and 3 others");
    }

    @Test
    void aPositionIsTitleAndOrganization() {
        assertThat(Phrases.position(aPerson("Ada").worksFor("Engines", "Analyst").build())).isEqualTo(
                "Analyst, Engines");
        assertThat(Phrases.position(aPerson("Ada").build())).isEmpty();
    }

    @Test
    void aPeriodSaysWhatIsKnown() {
        var past = aPerson("Ada").worked("Engines", "Analyst", "2019-03", "2021").build().getEmployments().getFirst();
        assertThat(Phrases.period(past)).isEqualTo("March 2019 – 2021");
    }

    @ParameterizedTest
    @CsvSource({"30 45, 30, 45", "30, 30, 45", "7-10, 7, 10"})
    void aCadenceIsOneOrTwoNumbers(String typed, int target, int maximum) {
        assertThat(DaySpan.parse(typed)).isEqualTo(new DaySpan(target, maximum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "often", "0", "45 30", "1 2 3", "99999999999"})
    void aCadenceThatMakesNoSenseIsRefused(String typed) {
        assertThatThrownBy(() -> DaySpan.parse(typed)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("30 45");
    }
}
