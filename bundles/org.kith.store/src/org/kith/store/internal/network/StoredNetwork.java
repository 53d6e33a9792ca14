// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kith.core.Hit;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.NetworkListener;
import org.kith.core.Photo;
import org.kith.core.Transaction;
import org.kith.core.check.Problem;
import org.kith.core.history.ContactHistory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.store.internal.file.Backups;
import org.kith.store.internal.sql.DamagedTextException;
import org.kith.store.internal.sql.Sqlite;

/** An open network. Passes each request on to the part that knows about it. */
final class StoredNetwork implements Network {

    private final State state;
    private final String readOnlyReason;
    private final Listeners listeners = new Listeners();
    private final CatchingUp catchingUp;
    private final Edits edits;
    private final Undoing undoing;
    private final InteractionRows interactions;
    private final Backups backups;
    private Runnable onClose;
    private boolean closed;

    /** @param readOnlyReason null if the network can be edited */
    StoredNetwork(State state, String readOnlyReason, Backups backups) {
        this.state = state;
        this.readOnlyReason = readOnlyReason;
        this.backups = backups;
        this.catchingUp = new CatchingUp(state, listeners);
        this.edits = new Edits(state, listeners, catchingUp);
        this.undoing = new Undoing(state, edits);
        this.interactions = new InteractionRows(state);
    }

    /** @param work ends what runs in the background */
    void onClose(Runnable work) {
        onClose = work;
    }

    CatchingUp catchingUp() {
        return catchingUp;
    }

    @Override
    public Path file() {
        return state.file;
    }

    @Override
    public Optional<String> readOnlyReason() {
        return Optional.ofNullable(readOnlyReason);
    }

    @Override
    public org.kith.model.contacts.Network root() {
        return state.memory.root();
    }

    @Override
    public Optional<Identified> find(UUID id) {
        return state.memory.find(id).or(() -> interactions.find(id));
    }

    @Override
    public List<Interaction> interactions(Person person) {
        return interactions.of(person);
    }

    @Override
    public List<Interaction> interactions(Instant before, int limit) {
        return interactions.newest(before, limit);
    }

    @Override
    public ContactHistory contactHistory() {
        return state.history.snapshot();
    }

    @Override
    public Optional<Photo> photo(Person person) {
        return Optional.ofNullable(person.getPhoto()).flatMap(state.photos::find);
    }

    @Override
    public void keep(Photo photo) {
        requireWritable();
        state.photos.insert(photo);
    }

    @Override
    public <T> T edit(String label, Supplier<T> work) {
        requireWritable();
        return edits.run(label, null, work).result();
    }

    @Override
    public <T> T rehearse(Supplier<T> work) {
        return edits.rehearse(work);
    }

    @Override
    public <T extends Identified> T add(T object) {
        requireEditing();
        if (object.getId() == null) {
            object.setId(state.ids.next(state.session.clock().instant()));
        }
        state.memory.add(object);
        return object;
    }

    @Override
    public void remove(Identified object) {
        requireEditing();
        state.memory.remove(object);
    }

    @Override
    public Optional<Transaction> undoable() {
        return undoing.undoable();
    }

    @Override
    public Optional<Transaction> redoable() {
        return undoing.redoable();
    }

    @Override
    public Transaction undo() {
        requireWritable();
        return undoing.undo();
    }

    @Override
    public Transaction redo() {
        requireWritable();
        return undoing.redo();
    }

    @Override
    public Transaction undo(long transaction) {
        requireWritable();
        return undoing.undo(transaction);
    }

    @Override
    public Transaction undoRemaining(long transaction) {
        requireWritable();
        return undoing.undoRemaining(transaction);
    }

    @Override
    public List<Transaction> history(int limit) {
        return state.journal.newest(limit);
    }

    @Override
    public List<Transaction> history(UUID object) {
        long key = state.memory.index().key(object);
        if (key == 0) {
            key = interactions.key(object);
        }
        return state.journal.of(key == 0 ? state.journal.keyOfRemoved(object.toString()) : key);
    }

    @Override
    public List<Identified> before(long transaction) {
        return state.journal.before(transaction).stream().map(state::image).toList();
    }

    @Override
    public List<Hit> search(String words, int limit) {
        try {
            return new Searching(state, interactions).search(words, limit);
        } catch (DamagedTextException e) {
            return List.of(); // the next edit or check makes the index again
        }
    }

    @Override
    public List<Problem> check(boolean repair) {
        if (repair) {
            requireWritable();
        }
        return new Checking(state, backups).run(repair);
    }

    @Override
    public List<Path> erase(Set<UUID> removed) {
        requireWritable();
        try (var database = Sqlite.openWriter(state.file)) {
            new Erasure(database, new Codec(state.file, state.json)).run(removed);
        }
        return backups.files();
    }

    @Override
    public Path backup(Path target) {
        return backups.write(target);
    }

    @Override
    public void addListener(NetworkListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(NetworkListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void refresh() {
        catchingUp.refresh();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            onClose.run();
            state.close();
        }
    }

    private void requireWritable() {
        if (readOnlyReason != null) {
            throw new NetworkException(readOnlyReason);
        }
    }

    private void requireEditing() {
        if (!state.memory.resource().isEditing()) {
            throw new IllegalStateException("add and remove belong inside of edit");
        }
    }
}
