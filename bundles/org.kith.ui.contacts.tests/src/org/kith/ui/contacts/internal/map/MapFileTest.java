// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.NetworkException;

class MapFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"map, true, map.svg", "map, false, map.png", "map.PNG, true, map.PNG", "map.svg, false, map.svg",
        "my.map, true, my.map.svg"})
    void aNameWithoutAnEndingGetsTheOneThatWasChosen(String chosen, boolean svg, String name) {
        assertThat(new MapFile(folder.resolve(chosen), svg).target()).isEqualTo(folder.resolve(name));
    }

    @Test
    void aDrawingIsWrittenAsItIs() throws Exception {
        new MapFile(folder.resolve("map.svg"), true).write("<svg/>");
        assertThat(folder.resolve("map.svg")).content().isEqualTo("<svg/>");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aPictureCanBeReadBack() {
        new MapFile(folder.resolve("map.png"), false).write(new ImageData(7, 5, 24,
                new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        assertThat(new ImageData(folder.resolve("map.png").toString()).width).isEqualTo(7);
    }

    @Test
    void whereNothingCanBeWrittenTheRemedyIsNamed() {
        var file = new MapFile(folder.resolve("gone").resolve("map.svg"), true);
        assertThatThrownBy(() -> file.write("<svg/>")).isInstanceOf(NetworkException.class)
                .hasMessageContaining("Choose another folder");
    }
}
