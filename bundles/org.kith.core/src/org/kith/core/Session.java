// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Who works on a network, and where.
 *
 * @param modelThread runs what must happen on the thread to which the model is confined: the window's thread in the
 *        workbench, {@code Runnable::run} where one thread does everything
 * @param clock tells the time of edits, and the zone of the user
 * @param author stands in the journal; not blank
 */
public record Session(Executor modelThread, Clock clock, String author) {

    public Session {
        Objects.requireNonNull(modelThread);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(author);
    }

    /** @return a session in which the calling thread does everything, by the system's clock and user name */
    public static Session onThisThread() {
        return new Session(Runnable::run, Clock.systemDefaultZone(), System.getProperty("user.name", "me"));
    }
}
