// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.util.List;

/**
 * The tables of a network.
 * <p>
 * Objects and interactions share one sequence of keys, and a key is never used for another object, so the journal, the
 * participations and the text index need nothing but the key. {@code revision} is the number of the edit that wrote the
 * row; {@code checksum} covers key, type and content.
 */
public final class Schema {

    /** The version of the format that this program writes. */
    public static final int VERSION = 2;

    private static final List<String> STATEMENTS = List.of(
            """
            CREATE TABLE object(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
             revision INTEGER NOT NULL, checksum INTEGER NOT NULL, content TEXT NOT NULL) STRICT""",
            """
            CREATE TABLE interaction(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, start INTEGER NOT NULL,
             revision INTEGER NOT NULL, checksum INTEGER NOT NULL, content TEXT NOT NULL) STRICT""",
            "CREATE INDEX interaction_start ON interaction(start)",
            """
            CREATE TABLE participation(party INTEGER NOT NULL REFERENCES object(key), start INTEGER NOT NULL,
             interaction INTEGER NOT NULL REFERENCES interaction(key), precision INTEGER NOT NULL,
             kind INTEGER NOT NULL, direction INTEGER NOT NULL, size INTEGER NOT NULL, personal INTEGER NOT NULL,
             PRIMARY KEY(party, start, interaction)) STRICT, WITHOUT ROWID""",
            "CREATE INDEX participation_interaction ON participation(interaction)",
            """
            CREATE TABLE edit(number INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, label TEXT NOT NULL,
             objects INTEGER NOT NULL, reverts INTEGER REFERENCES edit(number)) STRICT""",
            """
            CREATE TABLE journal(edit INTEGER NOT NULL REFERENCES edit(number), key INTEGER NOT NULL,
             type TEXT NOT NULL, checksum INTEGER, before TEXT, PRIMARY KEY(edit, key)) STRICT, WITHOUT ROWID""",
            "CREATE INDEX journal_key ON journal(key)",
            """
            CREATE TABLE session(token TEXT PRIMARY KEY, process INTEGER NOT NULL, started TEXT NOT NULL)
             STRICT, WITHOUT ROWID""",
            PhotoTable.CREATE,
            """
            CREATE VIRTUAL TABLE text USING fts5(sort, words, content='', contentless_delete=1,
             tokenize='unicode61 remove_diacritics 2', prefix='2 3')""");

    private static final String DEFINITIONS = """
            SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema
             WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY 1""";
    private static final String DATA_DEFINITIONS = DEFINITIONS.replace("ORDER BY",
            "AND tbl_name <> 'text' AND tbl_name NOT LIKE 'text\\_%' ESCAPE '\\' ORDER BY");

    /** How the tables of a file compare with ours. */
    public enum Match {
        /** They are the same. */
        WHOLE,
        /** Only the text index is missing, which can be made again. */
        WITHOUT_TEXT,
        /** Something else is there: a trigger, a view in the place of a table, a changed column. */
        FOREIGN
    }

    private Schema() {
    }

    /** Makes the tables of an empty file; inside a transaction. */
    public static void create(Database database) {
        STATEMENTS.forEach(database::execute);
        database.execute("PRAGMA application_id=" + Sqlite.APPLICATION_ID);
        database.execute("PRAGMA user_version=" + VERSION);
    }

    /** Makes an empty text index in the place of one that is damaged or lost; inside a transaction. */
    public static void recreateText(Database database) {
        database.execute("DROP TABLE IF EXISTS text");
        for (var rest : database.list("SELECT name FROM sqlite_schema WHERE name LIKE 'text\\_%' ESCAPE '\\'",
                row -> row.getString(1))) {
            database.execute("DROP TABLE " + rest);
        }
        database.execute(STATEMENTS.getLast());
    }

    /** Compares a file with what {@link #create} makes; nothing in the file is run. */
    public static Match match(Database database) {
        try (var ours = Sqlite.openInMemory()) {
            create(ours);
            var all = definitions(ours, DEFINITIONS);
            var found = definitions(database, DEFINITIONS);
            if (found.equals(all)) {
                return Match.WHOLE;
            }
            boolean onlyTextMissing = all.containsAll(found)
                    && found.containsAll(definitions(ours, DATA_DEFINITIONS));
            return onlyTextMissing ? Match.WITHOUT_TEXT : Match.FOREIGN;
        }
    }

    private static List<String> definitions(Database database, String query) {
        return database.list(query, row -> row.getString(1));
    }
}
