// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.store.internal.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the user's words what SQLite reports. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int PRIMARY = 0xFF;

    private Failures() {
    }

    static Logger log() {
        return LOG;
    }

    static NetworkException of(SQLException e, Path file) {
        var message = NLS.bind(message(e), file, e.getMessage());
        return switch (code(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new BusyException(message, e);
            case SQLITE_CORRUPT_VTAB -> new DamagedTextException(message, e);
            default -> new NetworkException(message, e);
        };
    }

    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException sqlite ? sqlite.getResultCode()
                : SQLiteErrorCode.getErrorCode(e.getErrorCode());
    }

    private static String message(SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(code(e).code & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Messages.busy;
            case SQLITE_FULL -> Messages.diskFull;
            case SQLITE_READONLY, SQLITE_PERM -> Messages.notWritable;
            case SQLITE_CANTOPEN -> Messages.cannotOpen;
            case SQLITE_NOTADB -> Messages.notANetwork;
            case SQLITE_CORRUPT -> Messages.damaged;
            case SQLITE_IOERR -> Messages.inputOutputError;
            default -> Messages.storeFailed;
        };
    }

    static NetworkException unsafe(Path file) {
        return new NetworkException(NLS.bind(Messages.unsafeSettings, file));
    }
}
