// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Prepares a start without plug-ins: writes a list of Kith's own bundles for the framework to install. The scripts that
 * start Kith run it on Java alone, so that nothing of a plug-in can keep it from working.
 */
public final class SafeStart {

    /** The system property that tells why plug-ins were left out: {@code asked} or {@code unfinished}. */
    public static final String REASON = "kith.safe";

    private static final int NOTHING_TO_LEAVE_OUT = 3;

    private SafeStart() {
    }

    /**
     * Ends with 0 if there are plug-ins to leave out, with 3 if there are none.
     *
     * @param arguments the folder where Kith is installed, and the file to write
     */
    public static void main(String... arguments) throws IOException {
        boolean plugIns = prepare(Path.of(arguments[0]), Path.of(arguments[1]));
        System.exit(plugIns ? 0 : NOTHING_TO_LEAVE_OUT);
    }

    /** @return whether there are plug-ins to leave out; otherwise nothing is written */
    static boolean prepare(Path installation, Path file) throws IOException {
        var own = Features.read(installation).own();
        var bundles = new BundleList(installation.resolve("configuration"));
        if (bundles.listed().stream().allMatch(line -> own.contains(line.name()))) {
            return false;
        }
        bundles.copy(file, line -> own.contains(line.name()));
        return true;
    }
}
