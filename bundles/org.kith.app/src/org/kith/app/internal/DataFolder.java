// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where Kith keeps what belongs to the user: by the XDG base directory specification, {@code $XDG_DATA_HOME/kith} or
 * {@code ~/.local/share/kith}.
 */
public final class DataFolder {

    private static final String NETWORK_OPTION = "--network";

    private final Path folder;

    /**
     * @param environment of the process
     * @param home folder of the user
     */
    public DataFolder(Map<String, String> environment, Path home) {
        // relative paths are to be ignored, says the specification
        var base = Optional.ofNullable(environment.get("XDG_DATA_HOME")).map(Path::of).filter(Path::isAbsolute)
                .orElse(home.resolve(".local/share"));
        folder = base.resolve("kith");
    }

    /** @return the folder of the user who runs the program */
    public static DataFolder ofUser() {
        return new DataFolder(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** @return the network to open: the one named by {@code --network FILE}, else the default one */
    public Path network(String... arguments) {
        for (int i = 0; i < arguments.length - 1; i++) {
            if (NETWORK_OPTION.equals(arguments[i])) {
                return Path.of(arguments[i + 1]).toAbsolutePath();
            }
        }
        return folder.resolve("network.kith");
    }

    /** @return the folder for window positions and the like; a number above 1 is for a further window */
    public Path workspace(int number) {
        return folder.resolve(number == 1 ? "workbench" : "workbench-" + number);
    }
}
