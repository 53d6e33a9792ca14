// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.util.List;

/** Who took part in which interaction, with what scores need to know of it. */
public final class ParticipationTable {

    /** What a row holds beside party and start, in one number, so that a scan reads three columns. */
    private static final String PACKED =
            "(size << 16) | (kind << 8) | (direction << 2) | (personal << 1) | precision";

    /**
     * What scores need to know of an interaction.
     *
     * @param start seconds since 1970
     * @param precision 0 day, 1 minute
     * @param kind as the model numbers it
     * @param direction as the model numbers it
     * @param size people who took part, the owner included
     * @param personal 1 if there was mutual confiding, else 0
     */
    public record Contact(long start, int precision, int kind, int direction, int size, int personal) {

        /** @return of a packed number */
        public static int precision(long packed) {
            return (int) packed & 1;
        }

        /** @return of a packed number */
        public static boolean personal(long packed) {
            return (packed & 2) != 0;
        }

        /** @return of a packed number */
        public static int direction(long packed) {
            return (int) (packed >> 2) & 0x3F;
        }

        /** @return of a packed number */
        public static int kind(long packed) {
            return (int) (packed >> 8) & 0xFF;
        }

        /** @return of a packed number */
        public static int size(long packed) {
            return (int) (packed >> 16);
        }
    }

    /** Takes contacts, ordered by party and start. */
    @FunctionalInterface
    public interface ContactTaker {
        /** @param packed what {@link Contact} takes apart */
        void take(long party, long start, long packed);
    }

    private final Database database;

    /** @param database where the table is */
    public ParticipationTable(Database database) {
        this.database = database;
    }

    /** Adds a row. */
    public void insert(long party, long interaction, Contact contact) {
        database.update("INSERT INTO participation VALUES(?, ?, ?, ?, ?, ?, ?, ?)", party, contact.start(), interaction,
                contact.precision(), contact.kind(), contact.direction(), contact.size(), contact.personal());
    }

    /** Removes what is known of an interaction. */
    public void delete(long interaction) {
        database.update("DELETE FROM participation WHERE interaction = ?", interaction);
    }

    /** Gives all contacts of the parties with keys from {@code first} to {@code last}. */
    public void scan(long first, long last, ContactTaker taker) {
        database.each("SELECT party, start, " + PACKED + " FROM participation WHERE party BETWEEN ? AND ?"
                + " ORDER BY party, start",
                row -> taker.take(row.getLong(1), row.getLong(2), row.getLong(3)), first, last);
    }

    /** @return the ids of those who took part in an interaction */
    public List<String> parties(long interaction) {
        return database.list(
                "SELECT o.id FROM participation p JOIN object o ON o.key = p.party WHERE p.interaction = ?",
                row -> row.getString(1), interaction);
    }
}
