// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import java.nio.file.Path;

import org.kith.core.Places;

/** Where Kith keeps what belongs to the user: what is named on the command line, else the usual places. */
public final class DataFolder {

    private static final String NETWORK_OPTION = "--network";

    private final Places places;

    /** @param places that the command line uses, too */
    public DataFolder(Places places) {
        this.places = places;
    }

    /** @return the folder of the user who runs the program */
    public static DataFolder ofUser() {
        return new DataFolder(Places.ofThisProcess());
    }

    /** @return the network to open: the one named by {@code --network FILE}, else the usual one */
    public Path network(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(NETWORK_OPTION + "=")) {
                return Path.of(arguments[i].substring(NETWORK_OPTION.length() + 1)).toAbsolutePath();
            } else if (NETWORK_OPTION.equals(arguments[i]) && i + 1 < arguments.length) {
                return Path.of(arguments[i + 1]).toAbsolutePath();
            }
        }
        return places.network();
    }

    /** @return the folder for window positions and the like; a number above 1 is for a further window */
    public Path workspace(int number) {
        return places.data().resolve(number == 1 ? "workbench" : "workbench-" + number);
    }
}
