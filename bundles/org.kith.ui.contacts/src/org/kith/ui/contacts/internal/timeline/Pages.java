// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.model.contacts.Interaction;

/** The interactions with everybody, as many as were asked for so far, newest first. */
final class Pages {

    private static final int PAGE = 200;

    private final Network network;
    private final Map<UUID, Interaction> loaded = new LinkedHashMap<>();
    private boolean complete;

    Pages(Network network) {
        this.network = network;
    }

    boolean isOf(Network other) {
        return network == other;
    }

    List<Interaction> loaded() {
        return List.copyOf(loaded.values());
    }

    boolean complete() {
        return complete;
    }

    /** Loads a page more; does nothing when everything is loaded. */
    void more() {
        var oldest = loaded.isEmpty() ? null : new ArrayList<>(loaded.values()).getLast().getStart();
        int limit = PAGE;
        while (!complete && !add(oldest, limit)) {
            limit *= 2;
        }
    }

    /**
     * Many interactions may have begun in the same instant, since often only the day is known: a page begins with those
     * of the last second again.
     *
     * @return whether one of them was new
     */
    private boolean add(Instant oldest, int limit) {
        var page = network.interactions(oldest == null ? null : oldest.plusSeconds(1), limit);
        int before = loaded.size();
        page.forEach(interaction -> loaded.putIfAbsent(interaction.getId(), interaction));
        complete = page.size() < limit;
        return loaded.size() > before;
    }

    /** Loads what was loaded anew, after something changed. */
    void reload() {
        int count = Math.max(PAGE, loaded.size() + 1);
        loaded.clear();
        var page = network.interactions((Instant) null, count);
        page.forEach(interaction -> loaded.put(interaction.getId(), interaction));
        complete = page.size() < count;
    }
}
