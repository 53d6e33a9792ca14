// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieWeightsCommandTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void createNetwork() {
        shell = new Shell(home);
        shell.kith("init", "--sample");
    }

    private double tie() {
        return ((Number) shell.json("metrics", "Daniel Moreau").list().getFirst().get("tie")).doubleValue();
    }

    @Test
    void withoutOptionsItTellsWhatHolds() {
        assertThat(shell.json("tie-weights").object()).containsEntry("frequency", 30.0)
                .containsEntry("halfLifeDays", 90);
        assertThat(shell.kith("tie-weights").out()).contains("Frequency", "30.0");
    }

    @Test
    void anotherHalfLifeChangesEveryTieAndIsTakenBack() {
        double before = tie();
        assertThat(shell.kith("tie-weights", "--half-life", "1000").code()).isZero();
        assertThat(tie()).isGreaterThan(before);
        shell.kith("undo");
        assertThat(tie()).isEqualTo(before);
    }

    @Test
    void resetGoesBackToThoseOfKith() {
        double before = tie();
        shell.kith("tie-weights", "--closeness", "0", "--duration", "80");
        assertThat(tie()).isNotEqualTo(before);
        shell.kith("tie-weights", "--reset");
        assertThat(tie()).isEqualTo(before);
    }

    @Test
    void weightsThatCannotBeAreRefused() {
        var answer = shell.kith("tie-weights", "--closeness", "-1");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("can't be negative");
        assertThat(shell.json("tie-weights").object()).containsEntry("closeness", 25.0);
    }
}
