// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.memory;

import java.util.UUID;

import org.kith.model.contacts.Identified;

/**
 * Objects by id, each with the key of its row. An open-addressed table, since a map of a hundred thousand entries
 * would take several times the memory.
 */
public final class Index {

    private static final float FULL = 0.6f;

    private Identified[] objects = new Identified[1 << 8];
    private int[] keys = new int[objects.length];
    private int size;

    /** @return the object; null if there is none */
    public Identified get(UUID id) {
        return objects[slot(id)];
    }

    /** @return the key of its row; 0 if it has none yet, or there is no such object */
    public int key(UUID id) {
        return keys[slot(id)];
    }

    /** @return how many objects there are */
    public int size() {
        return size;
    }

    /** Makes room for so many objects. */
    public void reserve(int count) {
        int capacity = objects.length;
        while (capacity * FULL < count) {
            capacity *= 2;
        }
        if (capacity > objects.length) {
            resize(capacity);
        }
    }

    /**
     * Adds an object, or replaces the one with its id.
     *
     * @param key of its row, 0 if it has none yet
     */
    public void put(Identified object, long key) {
        int slot = slot(object.getId());
        if (objects[slot] == null) {
            size++;
        }
        objects[slot] = object;
        keys[slot] = Math.toIntExact(key);
        if (size > objects.length * FULL) {
            resize(objects.length * 2);
        }
    }

    /** Removes an object; does nothing if it is not there. */
    public void remove(UUID id) {
        int gap = slot(id);
        if (objects[gap] == null) {
            return;
        }
        size--;
        objects[gap] = null;
        keys[gap] = 0;
        closeGap(gap);
    }

    /** Moves up what a search would no longer reach past the gap. */
    private void closeGap(int start) {
        int gap = start;
        for (int next = next(gap); objects[next] != null; next = next(next)) {
            int home = home(objects[next].getId());
            if ((next - home & objects.length - 1) >= (next - gap & objects.length - 1)) {
                objects[gap] = objects[next];
                keys[gap] = keys[next];
                objects[next] = null;
                keys[next] = 0;
                gap = next;
            }
        }
    }

    private void resize(int capacity) {
        var oldObjects = objects;
        var oldKeys = keys;
        objects = new Identified[capacity];
        keys = new int[capacity];
        for (int i = 0; i < oldObjects.length; i++) {
            if (oldObjects[i] != null) {
                int slot = slot(oldObjects[i].getId());
                objects[slot] = oldObjects[i];
                keys[slot] = oldKeys[i];
            }
        }
    }

    private int slot(UUID id) {
        int slot = home(id);
        while (objects[slot] != null && !objects[slot].getId().equals(id)) {
            slot = next(slot);
        }
        return slot;
    }

    private int home(UUID id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & objects.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & objects.length - 1;
    }
}
