// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kith.core.Transaction;
import org.kith.core.json.Links;
import org.kith.model.contacts.Identified;
import org.kith.store.internal.memory.Changes.Kind;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.JournalTable;
import org.kith.store.internal.sql.Stored;

/** What other programs have committed since: read on any thread, applied on the model thread. */
final class Foreign {

    /** The plus keeps SQLite from reading the whole journal in the order of its keys. */
    private static final String ENTRIES = """
            SELECT j.edit, j.key, j.type, j.before IS NOT NULL, coalesce(o.id, i.id, j.before ->> 'id'),
             coalesce(lead(j.before IS NOT NULL) OVER (PARTITION BY +j.key ORDER BY j.edit),
              coalesce(o.key, i.key) IS NOT NULL), coalesce(o.key, i.key) IS NOT NULL
             FROM journal j LEFT JOIN object o ON o.key = j.key LEFT JOIN interaction i ON i.key = j.key
             WHERE j.edit > ? ORDER BY j.edit DESC""";
    private static final String ROWS = """
            SELECT key, type, checksum, content FROM object
             WHERE key IN (SELECT key FROM journal WHERE edit > ?) ORDER BY key""";
    private static final String INTERACTIONS = """
            SELECT key, 'Interaction', checksum, content, id FROM interaction
             WHERE key IN (SELECT key FROM journal WHERE edit > ?)""";
    private static final String PARTIES = """
            SELECT o.id FROM journal j JOIN participation p ON p.interaction = j.key JOIN object o ON o.key = p.party
             WHERE j.edit = ?1 UNION
            SELECT p.value ->> 'party' FROM journal j, json_each(j.before, '$.participations') p
             WHERE j.edit = ?1 AND j.type = 'Interaction' AND j.before IS NOT NULL""";

    /** What one transaction did to which objects. */
    static final class Effect {
        final Map<Kind, Set<UUID>> ids = new EnumMap<>(Map.of(Kind.CREATED, new HashSet<>(), Kind.CHANGED,
                new HashSet<>(), Kind.REMOVED, new HashSet<>()));
        Set<UUID> inTouch = Set.of();
    }

    /**
     * An object as it is now.
     *
     * @param key of its row
     * @param image outside of the network
     */
    record Item(long key, Identified image) {
    }

    final List<Transaction> edits;
    final Map<Long, Effect> effects = new HashMap<>();
    final List<Item> items = new ArrayList<>();
    final Map<UUID, Stored> interactions = new HashMap<>();
    final Set<UUID> gone = new HashSet<>();
    final Links links;
    private final Map<Long, UUID> idsOfGone = new HashMap<>();

    private Foreign(List<Transaction> edits, Links links) {
        this.edits = edits;
        this.links = links;
        edits.forEach(edit -> effects.put(edit.number(), new Effect()));
    }

    static Foreign read(Database database, long since, Codec codec) {
        var foreign = new Foreign(new JournalTable(database).after(since), codec.links());
        database.each(ENTRIES, row -> foreign.addEntry(row.getLong(1), row.getLong(2), row.getBoolean(4),
                row.getString(5), row.getBoolean(6), row.getBoolean(7)), since);
        database.each(ROWS, row -> foreign.items.add(new Item(row.getLong(1), codec.read(
                new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4))))), since);
        database.each(INTERACTIONS, row -> foreign.interactions.put(database.id(row, 5),
                new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4))), since);
        foreign.effects.forEach((edit, effect) -> effect.inTouch = inTouch(database, edit));
        return foreign;
    }

    private static Set<UUID> inTouch(Database database, long edit) {
        return database.list(PARTIES, row -> database.id(row, 1), edit).stream()
                .collect(Collectors.toSet());
    }

    /** Entries come newest first: what was created and removed since tells its id when it is removed. */
    private void addEntry(long edit, long key, boolean before, String text, boolean after, boolean present) {
        var id = text == null ? idsOfGone.get(key) : UUID.fromString(text);
        if (!present) {
            idsOfGone.put(key, id);
            gone.add(id);
        }
        var kind = !before ? Kind.CREATED : after ? Kind.CHANGED : Kind.REMOVED;
        effects.get(edit).ids.get(kind).add(id);
    }

    /** @return the number of the last of these edits */
    long last() {
        return edits.getLast().number();
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** @return the last edit that did something to an object; null if none did */
    Transaction lastOf(UUID id) {
        for (var edit : edits.reversed()) {
            if (effects.get(edit.number()).ids.values().stream().anyMatch(ids -> ids.contains(id))) {
                return edit;
            }
        }
        return null;
    }
}
