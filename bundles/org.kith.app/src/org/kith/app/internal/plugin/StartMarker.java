// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/**
 * The file that the script which starts Kith puts down, and that is gone once a window is open: where it is still there
 * the next time, the script leaves the plug-ins out.
 */
public final class StartMarker {

    private final Optional<Path> file;

    StartMarker(Optional<Path> file) {
        this.file = file;
    }

    /** @return the one that the script named; none where Kith was started otherwise */
    public static StartMarker ofThisStart() {
        return new StartMarker(Optional.ofNullable(System.getProperty("kith.starting")).map(Path::of));
    }

    /** The window is open. */
    public void reached() {
        try {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException stays) {
            ILog.of(StartMarker.class).warn("The next start will be a safe one", stays);
        }
    }
}
