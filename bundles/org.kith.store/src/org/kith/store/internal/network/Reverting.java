// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.EditConflictException;
import org.kith.core.Transaction;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.store.internal.Messages;
import org.kith.store.internal.memory.Referrers;
import org.kith.store.internal.sql.JournalTable.Entry;
import org.kith.store.internal.sql.ObjectTable;
import org.kith.store.internal.sql.Stored;

/** Brings what one transaction changed back to what it was before; inside an edit. */
final class Reverting {

    private static final String BY_KEY = "SELECT key, type, checksum, content FROM object WHERE key = ?1 UNION ALL"
            + " SELECT key, 'Interaction', checksum, content FROM interaction WHERE key = ?1";

    private static final String INTERACTIONS = "SELECT i.id FROM participation p"
            + " JOIN interaction i ON i.key = p.interaction WHERE p.party = ?";

    private final State state;
    private final Transaction edit;
    private final boolean touchedLater;
    private final List<Stored> gone = new ArrayList<>();
    private final List<Stored> changed = new ArrayList<>();
    private final List<Long> created = new ArrayList<>();
    private boolean keepsLater;

    Reverting(State state, Transaction edit) {
        this.state = state;
        this.edit = edit;
        this.touchedLater = state.journal.isTouchedLater(edit.number());
    }

    /** What later edits changed as well stays as they left it; of lists, what they added. */
    Reverting keepingLater() {
        keepsLater = true;
        return this;
    }

    void run() {
        state.journal.entries(edit.number()).forEach(this::plan);
        bringBack();
        changeBack();
        remove();
    }

    private void plan(Entry entry) {
        if (entry.before() == null && !touchedLater) {
            created.add(entry.key());
            return;
        }
        var current = current(entry.key());
        var later = touchedLater ? state.journal.next(edit.number(), entry.key()) : Optional.<Entry>empty();
        var after = later.map(Entry::before).orElse(later.isPresent() ? null : current);
        if (entry.before() == null) {
            planRemoval(entry, after, current, later);
        } else if (after == null) {
            planReturn(entry, current, later);
        } else {
            planChange(entry, after, current, later);
        }
    }

    private void planRemoval(Entry entry, Stored after, Stored current, Optional<Entry> later) {
        if (current == null) {
            return;
        }
        if (after != null && !Images.of(after).differences(Images.of(current)).isEmpty()) {
            throw conflict(current, later);
        }
        created.add(entry.key());
    }

    private void planReturn(Entry entry, Stored current, Optional<Entry> later) {
        if (current == null) {
            gone.add(entry.before());
        } else if (!keepsLater) {
            throw conflict(current, later);
        }
    }

    private void planChange(Entry entry, Stored after, Stored current, Optional<Entry> later) {
        if (current == null && keepsLater) {
            return;
        }
        if (current == null) {
            throw conflict(entry.before(), later);
        }
        if (later.isEmpty()) {
            changed.add(entry.before());
            return;
        }
        var before = Images.of(entry.before());
        var now = Images.of(current);
        var mine = before.differences(Images.of(after));
        var theirs = Images.of(after).differences(now);
        var both = new HashSet<>(mine);
        both.retainAll(theirs);
        if (!both.isEmpty() && !keepsLater) {
            throw conflict(current, later);
        }
        mine.removeAll(both);
        var content = now.withoutAdditions(both, before, Images.of(after)).with(mine, before);
        changed.add(Stored.of(current.key(), current.type(), content));
    }

    private Stored current(long key) {
        return state.database.first(BY_KEY,
                row -> new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4)), key)
                .orElse(null);
    }

    private EditConflictException conflict(Stored row, Optional<Entry> later) {
        var object = state.codec.read(row);
        state.codec.links().resolve(state.memory.index()::get);
        var label = later.flatMap(entry -> state.journal.find(entry.edit())).map(Transaction::label).orElse("?");
        return new EditConflictException(
                NLS.bind(Messages.changedLater, new Object[] {edit.label(), Naming.of(object), label}));
    }

    /** All of them are known by their ids before the first reference is set: they may refer to one another. */
    private void bringBack() {
        var objects = new ArrayList<Identified>();
        for (var row : gone) {
            var object = state.codec.read(row);
            objects.add(object);
            if (object instanceof Interaction) {
                state.memory.resource().changes().keepKey(object.getId(), row.key());
            } else {
                state.memory.index().put(object, row.key());
            }
        }
        resolve();
        state.memory.restore(objects);
    }

    private void changeBack() {
        var images = changed.stream().map(state.codec::read).toList();
        resolve();
        for (int i = 0; i < images.size(); i++) {
            var image = images.get(i);
            object(image.getId(), changed.get(i)).ifPresent(object -> state.json.apply(object, image));
        }
    }

    private Optional<Identified> object(UUID id, Stored row) {
        return row.isInteraction() ? state.objects.find(id, true).map(ObjectTable.Revised::row)
                .map(stored -> state.interaction(id, stored)) : state.memory.find(id);
    }

    private void resolve() {
        for (var dangling : state.codec.links().resolve(state.memory.index()::get)) {
            var holder = EcoreUtil.getRootContainer(dangling.holder());
            throw new EditConflictException(NLS.bind(Messages.changedLater,
                    new Object[] {edit.label(), Naming.of((Identified) holder), dangling.feature()}));
        }
    }

    private void remove() {
        var objects = new LinkedHashSet<Identified>(); // neighbours in the tables stay neighbours
        created.forEach(key -> shown(key).ifPresent(objects::add));
        refuseIfReferred(objects);
        state.memory.removeAll(objects);
    }

    /** @return the object with a key: from memory, or loaded if it is an interaction */
    private Optional<Identified> shown(long key) {
        var id = state.database.text("SELECT id FROM object WHERE key = ?", key);
        return id == null ? Optional.ofNullable(current(key)).map(this::interaction)
                : state.memory.find(UUID.fromString(id));
    }

    private Identified interaction(Stored row) {
        var image = state.image(row);
        return state.interaction(image.getId(), row);
    }

    /** What came later may need what would go. */
    private void refuseIfReferred(Set<Identified> objects) {
        for (var referrer : Referrers.to(objects, state.memory.root(), List.of())) {
            if (!objects.contains(referrer.object())) {
                throw new EditConflictException(NLS.bind(Messages.referencedLater, new Object[] {edit.label(),
                    Naming.of(referrer.target()), Naming.of(referrer.object())}));
            }
        }
        var ids = objects.stream().map(Identified::getId).collect(Collectors.toSet());
        objects.forEach(object -> refuseIfTakingPart(object, ids));
    }

    /** What goes back with this edit may have let go of the object already. */
    private boolean isFreedFrom(Identified object, UUID id) {
        var interaction = state.memory.interactions().get(id);
        return interaction != null && state.memory.resource().changes().kinds().containsKey(interaction)
                && !Contacts.parties(interaction).contains(object);
    }

    /** Interactions are in the store, where the participations tell of them. */
    private void refuseIfTakingPart(Identified object, Set<UUID> removed) {
        if (!(object instanceof Party)) {
            return;
        }
        for (var id : state.database.list(INTERACTIONS, row -> state.database.id(row, 1),
                state.memory.index().key(object.getId()))) {
            if (!removed.contains(id) && !isFreedFrom(object, id)) {
                var label = state.stored(id).map(state::image).map(Naming::of).orElse(id.toString());
                throw new EditConflictException(NLS.bind(Messages.referencedLater,
                        new Object[] {edit.label(), Naming.of(object), label}));
            }
        }
    }
}
