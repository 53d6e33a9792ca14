// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.Signature;
import org.kith.core.plugin.Signature.Trust;

class PlugInWordsTest {

    private final PlugInWords words = new PlugInWords(false);

    private static PlugIn tea(boolean enabled, boolean running) {
        return new PlugIn("org.example.tea", "Tea rounds", "Example", "1.2.0", List.of(), new Signature(Trust.NONE, ""),
                enabled, running, "", List.of());
    }

    @Test
    void aLineTellsStateMakerAndSignature() {
        assertThat(words.line(KnownPlugIns.tea())).isEqualTo("Works \u00b7 Example \u00b7 not signed");
        assertThat(words.line(KnownPlugIns.coffee())).isEqualTo("Does not work \u00b7 Example \u00b7 signer unknown");
    }

    @Test
    void whatIsDisabledStaysUntilTheNextStart() {
        assertThat(words.state(tea(false, true))).isEqualTo("Disabled from the next start on");
        assertThat(words.state(tea(false, false))).isEqualTo("Disabled");
    }

    @Test
    void whatIsEnabledComesBackWithTheNextStart() {
        assertThat(words.state(tea(true, false))).isEqualTo("There when Kith is started again");
    }

    @Test
    void aSafeStartLeavesPlugInsOut() {
        assertThat(new PlugInWords(true).state(tea(true, false))).isEqualTo("Left out of this safe start");
    }

    @Test
    void contributionsAreListedByTheirSort() {
        assertThat(words.contributions(KnownPlugIns.tea())).containsExactly("View: Tea, Cups", "Format");
    }

    @Test
    void whereNobodySignedNobodyVouches() {
        assertThat(words.signature(new Signature(Trust.NONE, ""))).startsWith("Not signed: nobody vouches for it");
        assertThat(words.signature(new Signature(Trust.KNOWN, "Beans"))).startsWith("Signed by Beans; an authority");
    }
}
