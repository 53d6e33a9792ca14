// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where Kith keeps its files when nobody says otherwise: the same places for the workbench and the command line.
 *
 * @param environment variables
 * @param system name of the operating system, as in the property {@code os.name}
 * @param home folder of the user
 */
public record Places(Map<String, String> environment, String system, Path home) {

    private static final String FOLDER = "kith";

    public Places {
        environment = Map.copyOf(environment);
        Objects.requireNonNull(system);
        Objects.requireNonNull(home);
    }

    /** @return those of the user of this process */
    public static Places ofThisProcess() {
        return new Places(System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * @return the network of those who do not name one: that of the variable {@code KITH_NETWORK}, else
     *         {@code network.kith} in {@link #data()}; it may not exist
     */
    public Path network() {
        var named = environment.get("KITH_NETWORK");
        return named == null || named.isBlank() ? data().resolve("network.kith") : Path.of(named).toAbsolutePath();
    }

    /** @return the folder for data, as the operating system has it (on Linux XDG Base Directory); it may not exist */
    public Path data() {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(FOLDER);
        } else if (name.startsWith("mac")) {
            return folder("XDG_DATA_HOME", home.resolve("Library").resolve("Application Support")).resolve(FOLDER);
        }
        return folder("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve(FOLDER);
    }

    /** A relative path in such a variable is to be ignored, says the XDG specification. */
    private Path folder(String variable, Path otherwise) {
        var value = environment.get(variable);
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
