// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void aNetworkIsAmongTheUsersData() {
        assertThat(places("Linux", Map.of()).network()).isEqualTo(HOME.resolve(".local/share/kith/network.kith"));
        assertThat(places("Mac OS X", Map.of()).network())
                .isEqualTo(HOME.resolve("Library/Application Support/kith/network.kith"));
        assertThat(places("Windows 11", Map.of()).network())
                .isEqualTo(HOME.resolve("AppData/Local/kith/network.kith"));
    }

    @Test
    void theUserMayKeepDataElsewhere() {
        var elsewhere = HOME.resolve("data").toAbsolutePath();

        assertThat(places("Linux", Map.of("XDG_DATA_HOME", elsewhere.toString())).data())
                .isEqualTo(elsewhere.resolve("kith"));
    }

    @Test
    void aRelativePlaceIsIgnored() {
        assertThat(places("Linux", Map.of("XDG_DATA_HOME", "data")).data())
                .isEqualTo(HOME.resolve(".local/share/kith"));
    }

    @Test
    void theUserMayNameTheNetwork() {
        var named = HOME.resolve("work.kith").toAbsolutePath();

        assertThat(places("Linux", Map.of("KITH_NETWORK", named.toString())).network()).isEqualTo(named);
    }

    private static Places places(String system, Map<String, String> environment) {
        return new Places(environment, system, HOME);
    }
}
