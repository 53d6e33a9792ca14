// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlugInProjectTest {

    @TempDir
    private Path folder;

    @Test
    void everythingIsNamedAfterThePlugIn() throws IOException {
        new PlugInProject("org.example.hello", "Hello").write(folder.resolve("hello"));

        assertThat(folder.resolve("hello/org.example.hello/src/org/example/hello/FirstView.java"))
                .content().contains("package org.example.hello;");
        assertThat(folder.resolve("hello/org.example.hello/plugin.xml")).content().contains("name=\"Hello\"");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(14)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("@id@", "@name@"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "org.Example", "org..example", "org.example.", "org.1st", "org.example hello", ""})
    void whatIsNoPackageIsNoName(String text) {
        assertThat(PlugInProject.isId(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "a\nb", " ", "Tom & Jerry"})
    void whatBreaksAFileIsNoNameForPeople(String text) {
        assertThat(PlugInProject.isName(text)).isFalse();
    }
}
