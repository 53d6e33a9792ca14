// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.EditConflictException;
import org.kith.core.InvalidEditException;
import org.kith.core.NetworkChange;
import org.kith.core.Transaction;
import org.kith.core.check.Invariants;
import org.kith.core.check.Problem.Severity;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.store.internal.Messages;
import org.kith.store.internal.memory.Changes;
import org.kith.store.internal.memory.Changes.Kind;
import org.kith.store.internal.sql.ObjectTable.Revised;

/** Stores what one edit has changed, in one transaction of the database. */
final class Commit {

    private final State state;
    private final CatchingUp catchingUp;
    private final Changes changes;
    private final String label;
    private final Long reverts;
    private final Map<Kind, Set<UUID>> ids = Map.of(Kind.CREATED, new HashSet<>(), Kind.CHANGED, new HashSet<>(),
            Kind.REMOVED, new HashSet<>());
    private final AffectedPeople affected;
    private final List<Identified> newKeys = new ArrayList<>();

    Commit(State state, CatchingUp catchingUp, Changes changes, String label, Long reverts) {
        this.state = state;
        this.catchingUp = catchingUp;
        this.changes = changes;
        this.label = label;
        this.reverts = reverts;
        this.affected = new AffectedPeople(state);
    }

    /** @return what was stored; empty if every object is as it was */
    Optional<Transaction> run() {
        changes.of(Kind.CREATED).forEach(this::identify);
        validate();
        state.database.begin();
        boolean stored = false;
        try {
            catchingUp.merge(changes);
            long number = state.journal.last() + 1;
            write(number);
            var transaction = finish(number);
            state.sessions.enter();
            state.database.commit();
            state.sessions.entered();
            stored = true;
            return transaction;
        } finally {
            if (!stored) {
                state.database.rollback();
                newKeys.forEach(object -> state.memory.index().put(object, 0));
            }
        }
    }

    private void identify(Identified object) {
        if (object.getId() == null) {
            object.setId(state.ids.next(state.session.clock().instant()));
        }
        if (!(object instanceof Interaction)) {
            state.memory.index().put(object, state.memory.index().key(object.getId()));
        }
    }

    private void validate() {
        var present = new ArrayList<Identified>();
        changes.kinds().forEach((object, kind) -> {
            if (kind != Kind.REMOVED) {
                present.add(object);
            }
        });
        for (var problem : new Invariants(state.memory.root(), state.session.clock().instant()).ofEdit(present)) {
            if (problem.severity() == Severity.ERROR) {
                throw new InvalidEditException(problem.message());
            }
        }
    }

    private void write(long number) {
        state.database.execute("PRAGMA defer_foreign_keys=ON");
        var writing = new Writing(state.database, state.json, state.memory.index(), state.memory.root().getOwner(),
                number, state.now());
        create(writing);
        changes.of(Kind.CHANGED).forEach(object -> change(writing, object));
        changes.of(Kind.REMOVED).forEach(object -> remove(writing, object));
        writing.finish();
    }

    /** Everything has its key before the first row is written: interactions tell the keys of those who took part. */
    private void create(Writing writing) {
        long first = state.objects.nextKey();
        long next = first;
        var created = new LinkedHashMap<Identified, Long>();
        for (var object : changes.of(Kind.CREATED)) {
            long kept = object instanceof Interaction ? changes.keptKey(object.getId())
                    : state.memory.index().key(object.getId());
            created.put(object, kept == 0 ? next++ : kept);
            if (kept == 0 && !(object instanceof Interaction)) {
                state.memory.index().put(object, next - 1);
                newKeys.add(object);
            }
            note(Kind.CREATED, object);
        }
        if (!created.isEmpty()) {
            writing.create(created, first);
        }
    }

    private void change(Writing writing, Identified object) {
        var before = current(object);
        if (object instanceof Interaction) {
            affected.addParties(before.row().key());
        }
        if (writing.change(object, before.row())) {
            note(Kind.CHANGED, object);
        }
    }

    private void remove(Writing writing, Identified object) {
        var before = current(object);
        if (object instanceof Interaction) {
            affected.addParties(before.row().key());
        }
        if (object instanceof Party) {
            affected.addInTouch(object.getId());
        }
        writing.remove(before.row());
        note(Kind.REMOVED, object);
    }

    private void note(Kind kind, Identified object) {
        ids.get(kind).add(object.getId());
        if (kind == Kind.CREATED) {
            affected.addNew(object);
        } else {
            affected.add(object);
        }
    }

    /** Whoever wrote the row after what the memory shows must not be overwritten. */
    private Revised current(Identified object) {
        var found = state.objects.find(object.getId(), object instanceof Interaction);
        if (found.isEmpty() || found.get().revision() > state.seen) {
            throw new EditConflictException(NLS.bind(Messages.changedMeanwhile,
                    new Object[] {Naming.of(object), "?", "?"}));
        }
        return found.get();
    }

    private Optional<Transaction> finish(long number) {
        int objects = ids.values().stream().mapToInt(Set::size).sum();
        if (objects == 0) {
            return Optional.empty();
        }
        var transaction = new Transaction(number, state.now(), state.session.author(), label, objects, reverts);
        state.journal.insert(transaction);
        return Optional.of(transaction);
    }

    /** Lets the memory know what is stored now; nothing can be taken back any more. */
    NetworkChange committed(Transaction transaction) {
        state.seen = transaction.number();
        state.written += transaction.objects();
        for (var gone : changes.of(Kind.REMOVED)) {
            state.memory.index().remove(gone.getId());
        }
        var people = affected.finish();
        return new NetworkChange(transaction, ids.get(Kind.CREATED), ids.get(Kind.CHANGED), ids.get(Kind.REMOVED),
                people, false);
    }
}
