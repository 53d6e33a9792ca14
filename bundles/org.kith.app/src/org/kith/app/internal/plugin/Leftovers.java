// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.internal.p2.garbagecollector.GarbageCollector;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The files of what was uninstalled or updated while it ran. They could not go then, and p2 would not come back to them
 * before it takes something away again; so that happens once after each change.
 */
final class Leftovers {

    private static final String SEEN = "installationSeen";

    private final Path bundles;
    private final Preferences preferences;
    private final Runnable collector;

    /**
     * @param bundles the list of what is installed, which is written anew with each change; where Kith was not
     *            installed there is none
     * @param preferences remember until when that was seen to
     * @param collector deletes what nothing installed needs
     */
    Leftovers(Path bundles, Preferences preferences, Runnable collector) {
        this.bundles = bundles;
        this.preferences = preferences;
        this.collector = collector;
    }

    /** @return those of the Kith that runs */
    static Leftovers ofThisInstallation() {
        var configuration = new File(Platform.getConfigurationLocation().getURL().getPath()).toPath();
        return new Leftovers(configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"),
                InstanceScope.INSTANCE.getNode("org.kith.app"), Leftovers::collectGarbage);
    }

    /** The platform offers this to its own bundles alone, and no other way to it. */
    private static void collectGarbage() {
        var agent = ProvisioningUI.getDefaultUI().getSession().getProvisioningAgent();
        var profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile != null) {
            agent.getService(GarbageCollector.class).runGC(profile);
        }
    }

    /** Deletes them if there may be any. */
    void collect() {
        if (!Files.exists(bundles)) {
            return;
        }
        try {
            var changed = Files.getLastModifiedTime(bundles).toString();
            if (!changed.equals(preferences.get(SEEN, ""))) {
                collector.run();
                preferences.put(SEEN, changed);
                preferences.flush();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (BackingStoreException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
