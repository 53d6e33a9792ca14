// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kith.testkit.Misbehaviour;

class PlugInFaultTest {

    @TempDir
    private Path home;

    private static void fail(Shell shell, Misbehaviour misbehaviour) {
        Supplier<String> faulty = misbehaviour::commit;
        shell.guard().of(faulty).here("writing letters", Supplier::get);
        shell.guard().of(faulty).here("writing letters", Supplier::get);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENDLESS")
    void aPlugInThatFailsIsNamedOnceAndTheCommandGoesOn(Misbehaviour misbehaviour) {
        var shell = new Shell(home);
        fail(shell, misbehaviour);

        var result = shell.json("formats");

        assertThat(result.code()).isZero();
        assertThat(result.list()).isNotEmpty();
        assertThat(result.err().lines()).singleElement().asString().startsWith("kith: ")
                .contains("failed while writing letters: ").doesNotContain("\tat ");
    }

    @Test
    void aCommandWithoutFaultsSaysNothingOfThem() {
        assertThat(new Shell(home).kith("formats").err()).isEmpty();
    }
}
