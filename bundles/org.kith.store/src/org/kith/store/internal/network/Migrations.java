// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.List;

import org.kith.store.internal.file.Backups;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.PhotoTable;

/** Brings a file of an older format to ours, step by step, all steps in one transaction, after a backup. */
final class Migrations {

    /** From the format of its place, counted from 1, to the next one. */
    interface Step {
        /** Changes tables and rows; inside a transaction. */
        void run(Database database);
    }

    private static final List<Step> STEPS = List.of(database -> database.execute(PhotoTable.CREATE));

    private final Backups backups;
    private final List<Step> steps;

    Migrations(Backups backups) {
        this(backups, STEPS);
    }

    /** @param steps one less than there are formats */
    Migrations(Backups backups, List<Step> steps) {
        this.backups = backups;
        this.steps = steps;
    }

    /** The version is written last: a file has either the old format or the new one. */
    void run(Database database) {
        int version = (int) database.number("PRAGMA user_version");
        if (version > steps.size()) {
            return;
        }
        backups.write(null);
        database.begin();
        boolean migrated = false;
        try {
            steps.subList(version - 1, steps.size()).forEach(step -> step.run(database));
            database.execute("PRAGMA user_version=" + (steps.size() + 1));
            database.commit();
            migrated = true;
        } finally {
            if (!migrated) {
                database.rollback();
            }
        }
    }
}
