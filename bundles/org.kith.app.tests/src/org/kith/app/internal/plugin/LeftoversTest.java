// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.UUID;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.Preferences;

class LeftoversTest {

    private final Preferences preferences = InstanceScope.INSTANCE.getNode(UUID.randomUUID().toString());
    private Path bundles;
    private int collected;

    @BeforeEach
    void install(@TempDir Path folder) throws IOException {
        bundles = Files.writeString(folder.resolve("bundles.info"), "");
    }

    private void start() {
        new Leftovers(bundles, preferences, () -> collected++).collect();
    }

    @Test
    void whatAChangeLeftIsCollectedOnce() {
        start();
        start();

        assertThat(collected).isEqualTo(1);
    }

    @Test
    void whereKithIsNotInstalledNothingIsLeft() throws IOException {
        Files.delete(bundles);

        start();

        assertThat(collected).isZero();
    }

    @Test
    void theNextChangeIsSeenToAgain() throws IOException {
        start();

        Files.setLastModifiedTime(bundles, FileTime.fromMillis(0));
        start();

        assertThat(collected).isEqualTo(2);
    }
}
