// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kith.model.contacts.Identified;

/** Which objects an edit has created, changed and removed so far, in this order. */
public final class Changes {

    /** What happened to an object. */
    public enum Kind {
        /** It is new. */
        CREATED,
        /** It, or something in it, has another value. */
        CHANGED,
        /** It is gone. */
        REMOVED
    }

    private final Map<Identified, Kind> kinds = new LinkedHashMap<>();
    private final Map<UUID, Long> keys = new HashMap<>();

    /** Lets an interaction that comes back have the key it had. */
    public void keepKey(UUID id, long key) {
        keys.put(id, key);
    }

    /** @return the key that was kept; 0 if there is none */
    public long keptKey(UUID id) {
        return keys.getOrDefault(id, 0L);
    }

    /** @return what happened to each object; not to be changed */
    public Map<Identified, Kind> kinds() {
        return kinds;
    }

    /** @return whether nothing has happened */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** @return those of a kind, a list of its own */
    public List<Identified> of(Kind wanted) {
        var found = new ArrayList<Identified>();
        kinds.forEach((object, kind) -> {
            if (kind == wanted) {
                found.add(object);
            }
        });
        return found;
    }

    /** Takes note of a new object, or of a removed one that comes back. */
    public void created(Identified object) {
        kinds.merge(object, Kind.CREATED, (was, now) -> was == Kind.REMOVED ? Kind.CHANGED : was);
    }

    /** Takes note of a change. */
    public void changed(Identified object) {
        kinds.putIfAbsent(object, Kind.CHANGED);
    }

    /** Takes note that an object is gone. */
    public void removed(Identified object) {
        if (kinds.get(object) == Kind.CREATED) {
            kinds.remove(object);
        } else {
            kinds.put(object, Kind.REMOVED);
        }
    }

    void note(EObject object, Notification change) {
        if (change.getFeature() instanceof EReference reference && Places.holdsAggregates(reference)) {
            each(change.getOldValue(), this::removed);
            each(change.getNewValue(), this::created);
        } else {
            changed(aggregate(object));
        }
    }

    private static void each(Object value, Consumer<Identified> taker) {
        if (value instanceof Identified object) {
            taker.accept(object);
        } else if (value instanceof List<?> objects) {
            objects.forEach(object -> taker.accept((Identified) object));
        }
    }

    static Identified aggregate(EObject object) {
        var holder = object;
        while (!(holder instanceof Identified)) {
            holder = holder.eContainer();
        }
        return (Identified) holder;
    }
}
