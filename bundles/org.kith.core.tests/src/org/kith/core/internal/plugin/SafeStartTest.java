// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeStartTest {

    @TempDir
    private Path folder;

    @Test
    void onlyKithsOwnBundlesAreStarted() throws IOException {
        var installation = new Installation(folder);
        installation.jar("org.example.tea", Map.of());
        var file = folder.resolve("cache/safe.info");

        assertThat(SafeStart.prepare(installation.folder(), file)).isTrue();
        assertThat(file).content().contains("#version=1", "org.kith.core,1.2.0,").doesNotContain("org.example.tea");
    }

    @Test
    void withoutPlugInsThereIsNothingToLeaveOut() throws IOException {
        var installation = new Installation(folder);
        var file = folder.resolve("safe.info");

        assertThat(SafeStart.prepare(installation.folder(), file)).isFalse();
        assertThat(file).doesNotExist();
    }
}
