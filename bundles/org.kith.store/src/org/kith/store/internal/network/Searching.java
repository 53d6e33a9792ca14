// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.kith.core.Hit;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.store.internal.sql.TextTable;

/** Finds objects by words. */
final class Searching {

    /** Interactions logged last need not be the newest; so many are looked at to find those. */
    private static final int CANDIDATES = 500;
    private static final int LONGEST_EXCERPT = 120;

    private final State state;
    private final InteractionRows interactions;

    Searching(State state, InteractionRows interactions) {
        this.state = state;
        this.interactions = interactions;
    }

    List<Hit> search(String words, int limit) {
        var found = new ArrayList<Identified>();
        var logged = new ArrayList<Interaction>();
        for (long key : new TextTable(state.database).find(words, Math.max(limit, CANDIDATES))) {
            var id = state.database.text("SELECT id FROM object WHERE key = ?", key);
            if (id == null) {
                interactions.find(key).ifPresent(logged::add);
            } else if (found.size() < limit) {
                state.memory.find(UUID.fromString(id)).ifPresent(found::add);
            }
        }
        logged.sort(Comparator.comparing(Interaction::getStart).reversed());
        found.addAll(logged);
        return found.stream().limit(limit).map(object -> hit(object, words)).toList();
    }

    private static Hit hit(Identified object, String words) {
        var label = Naming.of(object);
        return new Hit(object.getId(), object.eClass().getName(), label, excerpt(object, label, words));
    }

    /** The first line that holds a word which the label does not show. */
    private static String excerpt(Identified object, String label, String words) {
        var first = words.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        if (label.toLowerCase(Locale.ROOT).contains(first)) {
            return "";
        }
        return Words.of(object).lines().filter(line -> line.toLowerCase(Locale.ROOT).contains(first))
                .filter(line -> !Objects.equals(line, label)).findFirst().map(Searching::shortened).orElse("");
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
    }
}
