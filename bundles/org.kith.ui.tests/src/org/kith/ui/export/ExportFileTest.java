// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.NetworkException;

class ExportFileTest {

    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.svg(() -> "<svg/>"),
            ExportFormat.png(() -> new ImageData(7, 5, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF))),
            ExportFormat.csv(() -> "Name\r\nÄnne\r\n"));

    @TempDir
    private Path folder;

    private ExportFile file(String chosen, int preferred) {
        return ExportFile.of(folder.resolve(chosen), FORMATS, FORMATS.get(preferred));
    }

    private Path write(String name) {
        var file = file(name, 0);
        file.write(file.format().contents().get());
        return file.target();
    }

    @ParameterizedTest
    @CsvSource({"map, 0, map.svg, .svg", "map, 1, map.png, .png", "map.PNG, 0, map.PNG, .png",
        "map.svg, 1, map.svg, .svg", "my.map, 0, my.map.svg, .svg", "map.csv, 0, map.csv, .csv"})
    void aNameWithoutAnEndingGetsTheOneThatWasChosen(String chosen, int preferred, String name, String format) {
        assertThat(file(chosen, preferred).target()).isEqualTo(folder.resolve(name));
        assertThat(file(chosen, preferred).format().ending()).isEqualTo(format);
    }

    @Test
    void aTextIsWrittenAsItIs() throws IOException {
        assertThat(write("plots.csv")).content().isEqualTo("Name\r\nÄnne\r\n");
        assertThat(write("map.svg")).content().isEqualTo("<svg/>");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aPictureCanBeReadBack() {
        assertThat(new ImageData(write("map.png").toString()).width).isEqualTo(7);
    }

    @Test
    void whatFailsLeavesWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("map.svg"), "before");
        assertThatThrownBy(() -> file("map.svg", 0).write(to -> {
            throw new IOException("disk full");
        })).isInstanceOf(NetworkException.class).hasMessageContaining("disk full");
        assertThat(folder.resolve("map.svg")).content().isEqualTo("before");
    }

    @Test
    void whereNothingCanBeWrittenTheRemedyIsNamed() {
        assertThatThrownBy(() -> write("gone/map.svg")).isInstanceOf(NetworkException.class)
                .hasMessageContaining("Choose another folder");
    }
}
