// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kith.core.check.Problem;
import org.kith.core.history.ContactHistory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;

/**
 * An open network: the model in memory, the history in the store, the journal between them.
 * <p>
 * Unless a method says otherwise, call it on the model thread of the {@link Session}. Model objects may be read at any
 * time on that thread, and changed only inside {@link #edit}. Work on another thread opens the file a second time:
 * every open network follows what the others commit.
 */
public interface Network extends AutoCloseable {

    /** @return the file, absolute */
    Path file();

    /** @return why it can't be edited, in a sentence for the user; empty if it can */
    Optional<String> readOnlyReason();

    /** @return the root object with people, organizations, tags and ties; never null */
    org.kith.model.contacts.Network root();

    /** @return the object with this id; interactions are loaded if need be; empty if there is none (any more) */
    Optional<Identified> find(UUID id);

    /** @return the interactions with a person, newest first, loaded on demand; a list of its own */
    List<Interaction> interactions(Person person);

    /**
     * @param before only older ones; null for the newest
     * @param limit at most so many
     * @return interactions with anybody, newest first
     */
    List<Interaction> interactions(Instant before, int limit);

    /** @return when and how the owner was in touch with each person: an immutable snapshot, usable on any thread */
    ContactHistory contactHistory();

    /** @return the picture of a person; empty if there is none */
    Optional<Photo> photo(Person person);

    /**
     * Stores a picture, at once and for good, so that {@link Person#setPhoto} in an edit can refer to it by its hash;
     * one that nobody refers to is not seen. Does nothing if it is stored already.
     *
     * @throws NetworkException if it can't be stored
     */
    void keep(Photo photo);

    /**
     * The only way to change anything. Runs the work, stores what it changed together with the journal entry in one
     * durable transaction, and tells the listeners. If the work throws, or the store refuses, everything in memory is
     * as before.
     *
     * @param label what the user did, as the undo menu shows it: “Log a call with Ada”
     * @param work changes model objects; must not call {@code edit}, {@link #undo} or {@link #redo}
     * @return what the work returned
     * @throws InvalidEditException if the result breaks an invariant
     * @throws EditConflictException if one of the objects was changed by somebody else meanwhile
     * @throws NetworkException if it can't be stored
     */
    <T> T edit(String label, Supplier<T> work);

    /** Like {@link #edit(String, Supplier)}, for work without a result. */
    default void edit(String label, Runnable work) {
        edit(label, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs work as {@link #edit} does, then takes everything back; nothing is stored and no listener hears of it.
     *
     * @return what the work returned
     */
    <T> T rehearse(Supplier<T> work);

    /**
     * Adds a new object to its place in the network. Only inside {@link #edit}. An id is given if it has none.
     *
     * @return the object
     */
    <T extends Identified> T add(T object);

    /**
     * Removes an object and what can't be without it: a person's relationships, and interactions with nobody else.
     * Only inside {@link #edit}. Undo brings all of it back.
     */
    void remove(Identified object);

    /** @return the last edit that {@link #undo()} would take back; it may be of an earlier session */
    Optional<Transaction> undoable();

    /** @return the last undone edit that {@link #redo()} would bring back */
    Optional<Transaction> redoable();

    /**
     * Takes the last edit back, by a transaction of its own.
     *
     * @return the transaction that did it; its {@link Transaction#reverts()} is the one taken back
     * @throws NetworkException if there is nothing to undo
     */
    Transaction undo();

    /** Brings back what was undone last, by a transaction of its own; otherwise as {@link #undo()}. */
    Transaction redo();

    /**
     * Takes back one transaction out of the order: only those features that it changed.
     *
     * @throws EditConflictException if a later edit changed the same features
     * @throws NetworkException if there is no such transaction, or it is already undone
     */
    Transaction undo(long transaction);

    /**
     * Takes back of one transaction what no later edit has changed: where both touched a list, what later edits added
     * to it stays.
     *
     * @throws EditConflictException if something that it added is needed by now
     * @throws NetworkException if there is no such transaction, or it is already undone
     */
    Transaction undoRemaining(long transaction);

    /** @return the last transactions, newest first, at most {@code limit} */
    List<Transaction> history(int limit);

    /** @return the transactions that changed an object or, for a person, an interaction with them; newest first */
    List<Transaction> history(UUID object);

    /**
     * @return the objects that a transaction changed or removed, as they were before it: outside of any network, referring to
     *         what is still there
     */
    List<Identified> before(long transaction);

    /**
     * Searches names, contact points, notes, interactions: every word must begin a word of the text; case and accents
     * do not matter.
     *
     * @param limit at most so many
     * @return people first, then what is newest
     */
    List<Hit> search(String words, int limit);

    /**
     * Checks the store and the invariants of every object. May take seconds; call it on the model thread of a session
     * of its own.
     *
     * @param repair whether to rebuild what can be rebuilt (the text index, the participations)
     * @return what is wrong; empty if all is well
     */
    List<Problem> check(boolean repair);

    /**
     * Erases what the journal, the text index and the free space of the file still hold of people who were removed: what
     * they were, what they were merged from, what referred to them. What was done to them can't be undone any more.
     * May be called on any thread; takes longer the larger the network is. Nothing happens to people who are there.
     *
     * @param removed ids of people
     * @return the copies in the backup folder, which still hold them; oldest first
     * @throws NetworkException if another program is writing to the network; call again then
     */
    List<Path> erase(Set<UUID> removed);

    /**
     * Writes a checked copy of the network as it is now. May be called on any thread.
     *
     * @param target the file to write, must not exist; null for a dated one in the backup folder, where old ones are
     *        thinned out
     * @return the file written
     */
    Path backup(Path target);

    /** Adds a listener; each one hears of each transaction once, on the model thread. */
    void addListener(NetworkListener listener);

    /** Removes a listener; does nothing if it was not there. */
    void removeListener(NetworkListener listener);

    /** Looks for commits of other programs now instead of within a second. */
    void refresh();

    /** Closes the store; the model must not be used after this. */
    @Override
    void close();
}
