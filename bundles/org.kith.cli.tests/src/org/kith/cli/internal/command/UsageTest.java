// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(home);
    }

    @Test
    void helpListsTheCommands() {
        var result = shell.kith("--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Commands:", "import", "due", "Exit code: 0 done").contains("Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "init", "import", "export", "people", "show", "search", "log", "cadence", "due",
        "board", "opportunity", "introduce", "refer", "report", "relationships", "relate", "history", "undo", "formats", "plugins", "check", "backup", "restore", "generate"})
    void everyCommandHasHelpWithAnExample(String command) {
        var result = shell.kith(command, "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Usage: kith " + command, "Examples:", "  kith ", "--network");
        assertThat(shell.kith("help", command).out()).isEqualTo(result.out());
    }

    @Test
    void everyOptionIsExplained() {
        assertThat(shell.kith("log", "--help").lines()).filteredOn(line -> line.matches(" +(-., )?--\\S+( \\S+)?"))
                .isEmpty();
    }

    @Test
    void theVersionIsTold() {
        assertThat(shell.kith("--version").out()).startsWith("Kith ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"peeple", "--sideways", "log", "import", "undo x", "generate --people many",
        "--on yesterday people", "--on 2026-02-30 people", "export", "log Ada --kind dance"})
    void wrongUsageIsRefused(String arguments) {
        var result = shell.kith(arguments.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("kith: ").doesNotContain("Exception", "\tat ", "    at ");
    }

    @Test
    void aMisspelledCommandIsSuggested() {
        assertThat(shell.kith("peple").err()).contains("people");
    }

    @Test
    void aMisspelledCommandIsSuggestedAlsoBeforeTheNameOfAnother() {
        assertThat(shell.kith("--json", "--on", "2026-02-03", "peple", "due").err()).contains("people");
    }

    @Test
    void aNameMayBeThatOfACommand() {
        shell.kith("init");

        assertThat(shell.kith("log", "undo", "--kind", "call").err()).contains("“undo”");
    }

    @Test
    void aDateThatDoesNotExistIsExplained() {
        assertThat(shell.kith("--on", "2026-02-30", "people").err())
                .contains("“2026-02-30” is no date. Write it as 2026-09-01.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "due", "show Ada", "search Ada", "log Ada --kind call", "history", "undo",
        "check", "backup", "export --format json", "cadence Ada"})
    void withoutANetworkItSaysHowToBegin(String arguments) {
        var result = shell.kith(arguments.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is no network at", "kith init", "kith import FILE");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void todayWelcomesWhoeverHasNoNetwork() {
        var result = shell.kith();

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("kith import", "kith init --sample",
                home.resolve(".local/share/kith/network.kith").toString());
    }

    @Test
    void aNetworkFileThatIsNoneIsLeftAlone() throws Exception {
        var file = Files.writeString(home.resolve("notes.kith"), "Dear diary");

        var result = shell.kith("--network", file.toString(), "people");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("kith: ").doesNotContain("Exception");
        assertThat(file).hasContent("Dear diary");
    }
}
