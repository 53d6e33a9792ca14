// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kith.core.Places;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void theNetworkIsInTheFolderForData() {
        assertThat(new DataFolder(new Places(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME)).network())
                .isEqualTo(Path.of("/data/kith/network.kith"));
    }

    @Test
    void withoutThatFolderItIsBelowTheHomeFolder() {
        assertThat(new DataFolder(new Places(Map.of(), "Linux", HOME)).network())
                .isEqualTo(Path.of("/home/ada/.local/share/kith/network.kith"));
    }

    @Test
    void aRelativeFolderForDataIsIgnored() {
        assertThat(new DataFolder(new Places(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME)).network())
                .isEqualTo(Path.of("/home/ada/.local/share/kith/network.kith"));
    }

    @Test
    void anotherNetworkCanBeNamed() {
        assertThat(new DataFolder(new Places(Map.of(), "Linux", HOME)).network("--network", "/work.kith"))
                .isEqualTo(Path.of("/work.kith"));
    }

    @Test
    void aSecondWindowHasAFolderOfItsOwn() {
        var folder = new DataFolder(new Places(Map.of(), "Linux", HOME));

        assertThat(folder.workspace(2)).isNotEqualTo(folder.workspace(1));
    }

    @Test
    void anotherNetworkCanBeNamedInOneWord() {
        assertThat(new DataFolder(new Places(Map.of(), "Linux", HOME)).network("--json", "--network=/work.kith"))
                .isEqualTo(Path.of("/work.kith"));
    }

    @Test
    void theWindowOpensTheNetworkOfTheCommandLine() {
        var places = new Places(Map.of("KITH_NETWORK", "/team.kith"), "Mac OS X", HOME);

        assertThat(new DataFolder(places).network()).isEqualTo(places.network());
        assertThat(new DataFolder(places).workspace(1)).startsWithRaw(places.data());
    }
}
