// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.kith.core.NetworkChange;
import org.kith.model.contacts.Identified;
import org.kith.store.internal.memory.Changes.Kind;

/** Brings what others committed into memory, a little at a time if need be. */
final class Applying {

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 64;

    private final State state;
    private final Foreign foreign;
    private final List<Foreign.Item> newItems = new ArrayList<>();
    private final List<Foreign.Item> knownItems = new ArrayList<>();
    private final List<NetworkChange> changes = new ArrayList<>();
    private int place;
    private boolean linked;

    Applying(State state, Foreign foreign) {
        this.state = state;
        this.foreign = foreign;
    }

    /**
     * Goes on until all is done or the time is up.
     *
     * @param deadline by {@link System#nanoTime}
     * @return whether all is done
     */
    boolean goOn(long deadline) {
        state.memory.resource().apply(() -> {
            if (!linked) {
                link();
            }
            while (place < foreign.items.size() && !isUp(deadline)) {
                applyItem(place++);
            }
            if (place == foreign.items.size() && !isUp(deadline)) {
                finish();
                place++;
            }
        });
        return place > foreign.items.size();
    }

    private boolean isUp(long deadline) {
        return (place % BETWEEN_LOOKS_AT_THE_CLOCK == 0 || place == foreign.items.size())
                && System.nanoTime() - deadline > 0;
    }

    private void link() {
        var index = state.memory.index();
        for (var item : foreign.items) {
            boolean known = index.get(item.image().getId()) != null;
            (known ? knownItems : newItems).add(item);
            if (!known) {
                index.put(item.image(), item.key());
            }
        }
        foreign.links.resolve(index::get);
        linked = true;
    }

    private void applyItem(int number) {
        if (number < newItems.size()) {
            state.memory.add(newItems.get(number).image());
        } else {
            var image = knownItems.get(number - newItems.size()).image();
            state.json.apply(state.memory.index().get(image.getId()), image);
        }
    }

    private void finish() {
        foreign.interactions.forEach((id, row) -> {
            var loaded = state.memory.interactions().get(id);
            if (loaded != null) {
                state.json.apply(loaded, state.image(row));
            }
        });
        var gone = foreign.gone.stream().map(id -> state.memory.find(id).orElse(null)).filter(Objects::nonNull)
                .toList();
        for (var edit : foreign.edits) {
            changes.add(change(edit.number()));
        }
        state.memory.removeAll(gone);
        state.seen = foreign.last();
    }

    private NetworkChange change(long number) {
        var effect = foreign.effects.get(number);
        var affected = new AffectedPeople(state);
        effect.inTouch.forEach(affected::addInTouch);
        effect.ids.values().forEach(ids -> ids.forEach(id -> addObject(affected, id)));
        var people = affected.finish();
        var edit = foreign.edits.stream().filter(one -> one.number() == number).findFirst().orElseThrow();
        return new NetworkChange(edit, effect.ids.get(Kind.CREATED), effect.ids.get(Kind.CHANGED),
                effect.ids.get(Kind.REMOVED), people, true);
    }

    private void addObject(AffectedPeople affected, UUID id) {
        Identified object = state.memory.index().get(id);
        if (object != null) {
            affected.add(object);
        }
    }

    /** @return what to tell the listeners when all is done */
    List<NetworkChange> changes() {
        return changes;
    }
}
