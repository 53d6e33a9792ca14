// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.EditConflictException;
import org.kith.core.NetworkChange;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Network;
import org.kith.store.internal.Messages;
import org.kith.store.internal.memory.Changes;
import org.kith.store.internal.memory.Changes.Kind;
import org.kith.store.internal.sql.Database;

/** Lets the memory show what other programs have committed. For the model thread. */
final class CatchingUp {

    private final State state;
    private final Listeners listeners;
    private final List<NetworkChange> unpublished = new ArrayList<>();
    private Applying current;
    private boolean conflict;

    CatchingUp(State state, Listeners listeners) {
        this.state = state;
        this.listeners = listeners;
    }

    /** Looks for commits of others, shows them and tells of them. */
    void refresh() {
        finish();
        apply(read(state.database));
        publish();
    }

    /** Begins to show what was read in the background; nothing if it is already shown or an edit is going on. */
    void begin(Foreign foreign) {
        if (current == null && !state.memory.resource().isEditing() && !foreign.isEmpty()
                && foreign.edits.getFirst().number() == state.seen + 1) {
            current = new Applying(state, foreign);
        }
    }

    /** @return whether nothing is left to do */
    boolean goOn(long deadline) {
        if (current == null || state.memory.resource().isEditing()) {
            return true;
        }
        boolean done = current.goOn(deadline);
        if (done) {
            unpublished.addAll(current.changes());
            current = null;
            publish();
        }
        return done;
    }

    /** Does what is left to do at once. */
    void finish() {
        while (!goOn(System.nanoTime() + Long.MAX_VALUE / 2)) {
            Thread.onSpinWait();
        }
    }

    /**
     * Shows what others have committed under an edit that is about to be stored.
     *
     * @throws EditConflictException if they did something to the same objects, or removed what these refer to
     */
    void merge(Changes changes) {
        var foreign = read(state.database);
        if (foreign.isEmpty()) {
            return;
        }
        conflict = true;
        changes.kinds().keySet().forEach(object -> refuseIfChanged(object, foreign));
        refuseIfReferring(changes, foreign);
        conflict = false;
        apply(foreign);
    }

    /** After a refused edit: shows the newer state, which is why it was refused. */
    void abandon() {
        if (conflict) {
            conflict = false;
            apply(read(state.database));
        }
    }

    /** Tells the listeners what they have not heard yet; not during an edit. */
    void publish() {
        var changes = List.copyOf(unpublished);
        unpublished.clear();
        changes.forEach(listeners::publish);
    }

    /** Makes objects equal to what is stored that were changed outside of an edit. */
    void restoreStrays() {
        var strays = state.memory.resource().takeStrays();
        var rollback = new Rollback(state);
        state.memory.resource().apply(() -> strays.forEach(rollback::reset));
    }

    private Foreign read(Database database) {
        return Foreign.read(database, state.seen, new Codec(state.file, state.json));
    }

    private void apply(Foreign foreign) {
        if (foreign.isEmpty()) {
            return;
        }
        var applying = new Applying(state, foreign);
        applying.goOn(System.nanoTime() + Long.MAX_VALUE / 2);
        unpublished.addAll(applying.changes());
    }

    private static void refuseIfChanged(Identified object, Foreign foreign) {
        var edit = foreign.lastOf(object.getId());
        if (edit != null) {
            throw new EditConflictException(NLS.bind(
                    foreign.gone.contains(object.getId()) ? Messages.removedMeanwhile : Messages.changedMeanwhile,
                    new Object[] {Naming.of(object), edit.author(), edit.label()}));
        }
    }

    private void refuseIfReferring(Changes changes, Foreign foreign) {
        if (foreign.gone.isEmpty()) {
            return;
        }
        changes.kinds().forEach((object, kind) -> {
            if (kind != Kind.REMOVED) {
                references(object).stream().filter(target -> foreign.gone.contains(target.getId()))
                        .forEach(target -> refuseIfChanged(target, foreign));
            }
        });
    }

    private static Set<Identified> references(Identified object) {
        var found = new HashSet<Identified>();
        add(object.eCrossReferences(), found);
        if (!(object instanceof Network)) {
            EcoreUtil.getAllContents(object, false).forEachRemaining(part -> add(((EObject) part).eCrossReferences(),
                    found));
        }
        return found;
    }

    private static void add(List<EObject> targets, Set<Identified> found) {
        targets.forEach(target -> {
            if (target instanceof Identified object && !(object instanceof Interaction)) {
                found.add(object);
            }
        });
    }
}
