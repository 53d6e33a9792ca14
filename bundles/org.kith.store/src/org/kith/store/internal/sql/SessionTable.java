// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.time.Instant;
import java.util.UUID;

/**
 * Which programs are writing to a network. A program enters itself with its first edit and leaves when it closes the
 * file, so an entry whose program no longer runs tells of an unclean end.
 */
public final class SessionTable {

    private record Entry(String token, long process, Instant started) {

        boolean runs() {
            return ProcessHandle.of(process).filter(ProcessHandle::isAlive).map(this::isSame).orElse(false);
        }

        /** Numbers of processes are used again; two processes don't begin at the same moment with the same number. */
        private boolean isSame(ProcessHandle found) {
            return start(found).equals(started);
        }
    }

    private final Database database;
    private final String token = UUID.randomUUID().toString();
    private boolean entered;

    /** @param database where the table is */
    public SessionTable(Database database) {
        this.database = database;
    }

    /** @return whether some program ended without closing the network */
    public boolean tellsOfUncleanEnd() {
        return database.list("SELECT token, process, started FROM session", row -> new Entry(row.getString(1),
                row.getLong(2), Instant.parse(row.getString(3)))).stream().anyMatch(entry -> !entry.runs());
    }

    /** Forgets the programs that ended without closing the network. */
    public void forgetEnded() {
        database.list("SELECT token, process, started FROM session", row -> new Entry(row.getString(1),
                row.getLong(2), Instant.parse(row.getString(3)))).stream().filter(entry -> !entry.runs())
                .forEach(entry -> database.update("DELETE FROM session WHERE token = ?", entry.token));
    }

    /** Enters this program with its first edit; inside the transaction of the edit. */
    public void enter() {
        if (!entered) {
            var process = ProcessHandle.current();
            database.update("INSERT OR IGNORE INTO session VALUES(?, ?, ?)", token, process.pid(), start(process));
        }
    }

    /** The edit that entered this program is stored. */
    public void entered() {
        entered = true;
    }

    /** Leaves; does nothing if this program has not entered. */
    public void leave() {
        if (entered) {
            database.update("DELETE FROM session WHERE token = ?", token);
            entered = false;
        }
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
