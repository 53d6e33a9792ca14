// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.NetworkException;
import org.kith.core.format.FormatException;

class ErrorsTest {

    @TempDir
    private Path home;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @MethodSource("expected")
    void whatCanHappenIsSaidInASentence(Exception problem, String sentence) {
        assertThat(handle(problem)).isEqualTo("kith: " + sentence + "\n");
        assertThat(home).isEmptyDirectory();
    }

    static Stream<Object[]> expected() {
        return Stream.of(new Object[] {new NetworkException("The network is asleep."), "The network is asleep."},
                new Object[] {new FormatException("Row 3 is torn."), "Row 3 is torn."},
                new Object[] {new NoSuchFileException("x.csv"), "There is no file x.csv."},
                new Object[] {new AccessDeniedException("x.csv"), "No permission to use x.csv."});
    }

    @Test
    void whatNobodyExpectedIsToldInFullInAFile() {
        var log = home.resolve("data").resolve("errors.log");

        assertThat(handle(new IllegalStateException("boom", new RuntimeException("because"))))
                .contains("IllegalStateException: boom", log.toString()).doesNotContain("    at ");
        assertThat(log).content().contains("boom", "because", "    at org.kith");
    }

    private String handle(Exception problem) {
        var terminal = new Terminal(new ByteArrayOutputStream(), err, false);
        var errors = new Errors(terminal, home.resolve("data").resolve("errors.log"));

        assertThat(errors.handleExecutionException(problem, null, null)).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }
}
