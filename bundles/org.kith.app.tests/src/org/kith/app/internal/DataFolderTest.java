// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void theNetworkIsInTheFolderForData() {
        assertThat(new DataFolder(Map.of("XDG_DATA_HOME", "/data"), HOME).network())
                .isEqualTo(Path.of("/data/kith/network.kith"));
    }

    @Test
    void withoutThatFolderItIsBelowTheHomeFolder() {
        assertThat(new DataFolder(Map.of(), HOME).network())
                .isEqualTo(Path.of("/home/ada/.local/share/kith/network.kith"));
    }

    @Test
    void aRelativeFolderForDataIsIgnored() {
        assertThat(new DataFolder(Map.of("XDG_DATA_HOME", "data"), HOME).network())
                .isEqualTo(Path.of("/home/ada/.local/share/kith/network.kith"));
    }

    @Test
    void anotherNetworkCanBeNamed() {
        assertThat(new DataFolder(Map.of(), HOME).network("--network", "/work.kith"))
                .isEqualTo(Path.of("/work.kith"));
    }

    @Test
    void aSecondWindowHasAFolderOfItsOwn() {
        var folder = new DataFolder(Map.of(), HOME);

        assertThat(folder.workspace(2)).isNotEqualTo(folder.workspace(1));
    }
}
