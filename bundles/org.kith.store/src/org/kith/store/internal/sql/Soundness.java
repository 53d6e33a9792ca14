// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.store.internal.Messages;

/** Whether a file is a network that this program knows, and whole. Nothing in the file is run or changed. */
public final class Soundness {

    private static final String GOOD = "ok";

    private Soundness() {
    }

    /**
     * Tells what kind of file it is, in milliseconds.
     *
     * @return how its tables compare with ours
     * @throws NetworkException if it is no network, or one of a newer or foreign format
     */
    public static Schema.Match requireNetwork(Database database) {
        if (database.number("PRAGMA application_id") != Sqlite.APPLICATION_ID) {
            throw new NetworkException(NLS.bind(Messages.notANetwork, database.file()));
        }
        long version = database.number("PRAGMA user_version");
        if (version > Schema.VERSION) {
            throw new NetworkException(NLS.bind(Messages.newerFormat,
                    new Object[] {database.file(), version, Schema.VERSION}));
        }
        return version == Schema.VERSION ? requireOurs(database) : Schema.Match.WHOLE;
    }

    private static Schema.Match requireOurs(Database database) {
        var match = Schema.match(database);
        if (match == Schema.Match.FOREIGN) {
            throw new NetworkException(NLS.bind(Messages.schemaForeign, database.file()));
        }
        return match;
    }

    /** @return what is wrong with the file; empty if all is well */
    public static List<String> damages(Database database) {
        return database.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !GOOD.equals(line)).toList();
    }

    /** @throws NetworkException if a copy is no network, or damaged */
    public static void requireSound(Path copy) {
        try (var database = Sqlite.openImmutable(copy)) {
            requireNetwork(database);
            var damages = damages(database);
            if (!damages.isEmpty()) {
                throw new NetworkException(damages.getFirst());
            }
        } catch (NetworkException e) {
            throw new NetworkException(NLS.bind(Messages.backupDamaged, copy, e.getMessage()), e);
        }
    }
}
