// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MnemonicsTest {

    @Test
    void everyLabelGetsTheFirstLetterThatIsFree() {
        assertThat(Mnemonics.assign(List.of("Meeting", "Message", "Mail"), Set.of('e')))
                .containsExactly("&Meeting", "Me&ssage", "M&ail");
    }

    @Test
    void aLabelWithoutAFreeLetterStaysAsItIs() {
        assertThat(Mnemonics.assign(List.of("ab", "ba", "ab"), Set.of())).containsExactly("&ab", "&ba", "ab");
    }

    @Test
    void theLettersCanBeKeptFree() {
        assertThat(Mnemonics.of(List.of("&Meeting", "Me&ssage", "None"))).containsExactlyInAnyOrder('m', 's');
    }
}
