// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays at home, and what is forgotten. */
class PrivacyTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
        shell.kith("init", "--sample");
        shell.kith("log", "Amara", "Luis", "--kind", "meeting", "--subject", "The bid");
    }

    /** All formats that there are, so that a new one is walked, too. */
    private Stream<String> exports(String... options) {
        return shell.json("formats").list().stream().filter(format -> format.get("writes").equals(true))
                .map(format -> Stream.concat(Stream.of("export", "--format", format.get("id").toString()),
                        Stream.of(options)).toArray(String[]::new))
                .map(arguments -> shell.kith(arguments).out());
    }

    @Test
    void whoIsSecretIsInNoFile() {
        assertThat(exports()).hasSizeGreaterThan(7).allSatisfy(file -> assertThat(file).contains("Amara Okafor"));

        shell.kith("sensitivity", "secret", "Amara");

        assertThat(exports()).allSatisfy(file -> assertThat(file).doesNotContain("Amara Okafor", "amara.okafor"));
    }

    @Test
    void whoIsSecretLeavesWhenNamedForIt() {
        shell.kith("sensitivity", "secret", "Amara", "Luis");

        assertThat(exports("--include-secret", "Amara")).allSatisfy(
                file -> assertThat(file).contains("Amara Okafor").doesNotContain("Luis Herrera"));
    }

    @Test
    void whoStayedIsCounted() {
        shell.kith("sensitivity", "secret", "Amara");

        assertThat(shell.json("export", "--format", "vcard", "--output", home.resolve("all.vcf").toString()).object())
                .containsEntry("secret", 1);
    }

    @Test
    void aLevelThatIsNoneIsRefused() {
        var result = shell.kith("sensitivity", "hush", "Amara");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("hush", "secret");
    }

    @Test
    void forgettingNeedsAYes() {
        var result = shell.kith("forget", "Amara");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Amara Okafor", "--yes");
        assertThat(shell.json("people", "amara").list()).hasSize(1);
    }

    @Test
    void whoIsForgottenIsNowhere() {
        var result = shell.json("forget", "Amara", "--yes");

        assertThat(result.object()).containsEntry("forgotten", 1).containsEntry("mentions", List.of());
        assertThat(shell.json("search", "Okafor").list()).isEmpty();
        assertThat(shell.kith("export", "--format", "json").out()).doesNotContain("Okafor");
        assertThat(shell.kith("history").out()).doesNotContain("Amara");
        assertThat(shell.json("check").code()).isZero();
    }

    @Test
    void whereTheNameStillStandsIsTold() {
        shell.kith("log", "Luis", "--kind", "call", "--subject", "Heard of Amara Okafor");

        assertThat(shell.kith("forget", "Amara", "--yes").out()).contains("still stands", "Heard of");
    }
}
