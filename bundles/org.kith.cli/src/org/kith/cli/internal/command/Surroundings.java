// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.nio.file.Path;
import java.time.Clock;

import org.kith.core.Places;

/**
 * The machine and the user around a command.
 *
 * @param places where files are
 * @param user name of the user
 * @param clock of the machine, in the user's zone
 */
public record Surroundings(Places places, String user, Clock clock) {

    /** @return those of this process */
    public static Surroundings ofThisProcess() {
        return new Surroundings(Places.ofThisProcess(), System.getProperty("user.name", "me"),
                Clock.systemDefaultZone());
    }

    /** @return where the details of unexpected errors go */
    Path errorLog() {
        return places.data().resolve("errors.log");
    }
}
