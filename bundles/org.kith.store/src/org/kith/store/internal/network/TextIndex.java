// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.concurrent.atomic.AtomicLong;

import org.kith.model.contacts.Identified;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.Schema;
import org.kith.store.internal.sql.Stored;
import org.kith.store.internal.sql.TextTable;

/** Makes the text index from what is stored. */
final class TextIndex {

    private static final String ROWS = """
            SELECT key, type, checksum, content FROM object
             UNION ALL SELECT key, 'Interaction', checksum, content FROM interaction""";
    /** References are not needed for the words; they are dropped now and then, so that they don't pile up. */
    private static final int BETWEEN_DROPS = 1_000;

    private final Database database;
    private final Codec codec;

    TextIndex(Database database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** @return whether a line of SQLite's integrity check is about the text index alone */
    static boolean isAbout(String damage) {
        return damage.contains("FTS5") || damage.contains("fts5");
    }

    /** Makes the index again; inside a transaction. */
    void remake() {
        Schema.recreateText(database);
        fill();
    }

    private void fill() {
        var text = new TextTable(database);
        eachObject((key, object) -> text.insert(key, Words.sort(object), Words.of(object)));
    }

    /** @return how many objects have words */
    long count() {
        var count = new AtomicLong();
        eachObject((key, object) -> {
            if (!Words.of(object).isEmpty()) {
                count.incrementAndGet();
            }
        });
        return count.get();
    }

    private interface ObjectTaker {
        void take(long key, Identified object);
    }

    private void eachObject(ObjectTaker taker) {
        var read = new AtomicLong();
        database.each(ROWS, row -> {
            long key = row.getLong(1);
            taker.take(key, codec.read(new Stored(key, row.getString(2), row.getLong(3), row.getBytes(4))));
            if (read.incrementAndGet() % BETWEEN_DROPS == 0) {
                codec.links().resolve(id -> null);
            }
        });
        codec.links().resolve(id -> null);
    }
}
