// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.Optional;
import java.util.function.Supplier;

import org.kith.core.NetworkChange;
import org.kith.core.Transaction;
import org.kith.store.internal.memory.Changes;
import org.kith.store.internal.memory.NetworkResource;
import org.kith.store.internal.sql.DamagedTextException;

/** The edit path: work, check, store, tell. What fails on the way leaves everything as before. */
final class Edits {

    private final State state;
    private final Listeners listeners;
    private final CatchingUp catchingUp;

    Edits(State state, Listeners listeners, CatchingUp catchingUp) {
        this.state = state;
        this.listeners = listeners;
        this.catchingUp = catchingUp;
    }

    /** What the work returned, and the transaction it became, if it changed anything. */
    record Done<T>(T result, Optional<Transaction> transaction) {
    }

    /** @param reverts number of the edit that this one takes back; null for an ordinary edit */
    <T> Done<T> run(String label, Long reverts, Supplier<T> work) {
        begin();
        Done<T> done;
        Optional<NetworkChange> change;
        try {
            var result = undoIfItFails(work);
            change = commit(label, reverts);
            done = new Done<>(result, change.map(NetworkChange::transaction));
        } finally {
            resource().end();
            catchingUp.publish();
        }
        change.ifPresent(listeners::publish);
        return done;
    }

    /** Works, then takes everything back. */
    <T> T rehearse(Supplier<T> work) {
        begin();
        try {
            var result = undoIfItFails(work);
            rollback();
            return result;
        } finally {
            resource().end();
        }
    }

    private void begin() {
        catchingUp.finish();
        resource().begin();
        catchingUp.restoreStrays();
    }

    private Optional<NetworkChange> commit(String label, Long reverts) {
        if (changes().isEmpty()) {
            return Optional.empty();
        }
        if (reverts == null) {
            undoIfItFails(() -> {
                new Cascade(state).run(changes());
                return null;
            });
        }
        return undoIfItFails(() -> store(label, reverts)).map(Stored::committed);
    }

    /** An edit that is stored, and what its transaction is called. */
    private record Stored(Commit commit, Transaction transaction) {
        NetworkChange committed() {
            return commit.committed(transaction);
        }
    }

    /** A damaged text index is no reason to refuse an edit: it is made again. */
    private Optional<Stored> store(String label, Long reverts) {
        try {
            return storeOnce(label, reverts);
        } catch (DamagedTextException e) {
            state.remakeText();
            return storeOnce(label, reverts);
        }
    }

    private Optional<Stored> storeOnce(String label, Long reverts) {
        var commit = new Commit(state, catchingUp, changes(), label, reverts);
        return commit.run().map(transaction -> new Stored(commit, transaction));
    }

    /** Errors too: out of memory in the middle of an edit must not leave half of it. */
    private <T> T undoIfItFails(Supplier<T> work) {
        boolean worked = false;
        try {
            var result = work.get();
            worked = true;
            return result;
        } finally {
            if (!worked) {
                rollback();
                catchingUp.abandon();
            }
        }
    }

    private void rollback() {
        new Rollback(state).run(changes());
    }

    private Changes changes() {
        return resource().changes();
    }

    private NetworkResource resource() {
        return state.memory.resource();
    }
}
