// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page before a meeting. */
class BriefStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void createSample() {
        shell = new Shell(home);
        shell.kith("init", "--sample");
    }

    @Test
    void aBriefSaysWhatTheyDoAndWhatWasLast() {
        var brief = shell.kith("brief", "Daniel Moreau");
        assertThat(brief.code()).isZero();
        assertThat(brief.lines()).startsWith("Daniel Moreau", "Architect, Atelier Moreau").contains("Last contacts");
    }

    @Test
    void forProgramsItIsADocument() {
        assertThat(shell.json("brief", "Daniel Moreau").object()).containsEntry("name", "Daniel Moreau")
                .containsKeys("position", "day", "sections");
    }

    @Test
    void aPageIsWrittenButNeverOverSomethingElse() {
        var file = home.resolve("daniel.html");
        assertThat(shell.kith("brief", "Daniel Moreau", "--output", file.toString()).code()).isZero();
        assertThat(file).content().startsWith("<!DOCTYPE html>").contains("<h1>Daniel Moreau</h1>");
        assertThat(shell.kith("brief", "Daniel Moreau", "--output", file.toString()).err())
                .contains("already a file");
    }
}
