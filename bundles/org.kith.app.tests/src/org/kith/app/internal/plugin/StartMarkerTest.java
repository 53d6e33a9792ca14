// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartMarkerTest {

    @TempDir
    private Path folder;

    @Test
    void whenTheWindowIsOpenTheMarkerGoes() throws IOException {
        var file = Files.writeString(folder.resolve("starting"), "4711");

        new StartMarker(Optional.of(file)).reached();

        assertThat(file).doesNotExist();
    }

    @Test
    void whereThereIsNoneNothingHappens() {
        assertThatCode(() -> new StartMarker(Optional.of(folder.resolve("starting"))).reached())
                .doesNotThrowAnyException();
        assertThatCode(() -> new StartMarker(Optional.empty()).reached()).doesNotThrowAnyException();
    }
}
