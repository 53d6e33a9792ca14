// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Tag;
import org.kith.store.internal.memory.Changes;
import org.kith.store.internal.memory.Changes.Kind;
import org.kith.store.internal.memory.Referrers;
import org.kith.store.internal.memory.Referrers.Referrer;
import org.kith.store.internal.sql.Stored;

/** Removes, with what was removed, what can't be without it, and clears the references to it. */
final class Cascade {

    private static final String OF_PARTY = """
            SELECT i.key, 'Interaction', i.checksum, i.content, i.id FROM participation p
             JOIN interaction i ON i.key = p.interaction WHERE p.party = ?""";
    private static final String MENTIONING = """
            SELECT key, 'Interaction', checksum, content, id FROM interaction WHERE instr(content, ?) > 0""";

    private final State state;
    private final Set<Identified> handled = new HashSet<>();

    Cascade(State state) {
        this.state = state;
    }

    /** Goes on until nothing more has to go. */
    void run(Changes changes) {
        for (var gone = fresh(changes); !gone.isEmpty(); gone = fresh(changes)) {
            for (var referrer : Referrers.to(gone, state.memory.root(), interactions(gone, changes))) {
                clear(referrer);
            }
        }
    }

    private Set<Identified> fresh(Changes changes) {
        var gone = new HashSet<>(changes.of(Kind.REMOVED));
        gone.removeAll(handled);
        handled.addAll(gone);
        return gone;
    }

    /** Interactions that refer to something that goes, whether they are stored already or new. */
    private Collection<Interaction> interactions(Set<Identified> gone, Changes changes) {
        var found = new HashSet<Interaction>();
        for (var object : gone) {
            if (object instanceof Party) {
                found.addAll(load(OF_PARTY, state.memory.index().key(object.getId()), changes));
            } else if (object instanceof Tag || object instanceof ImportBatch) {
                found.addAll(load(MENTIONING, object.getId(), changes));
            }
        }
        changes.kinds().forEach((object, kind) -> {
            if (object instanceof Interaction interaction && kind != Kind.REMOVED) {
                found.add(interaction);
            }
        });
        return found;
    }

    private List<Interaction> load(String sql, Object argument, Changes changes) {
        return state.database.list(sql, row -> new Object[] {state.database.id(row, 5),
            new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4))}, argument).stream()
                .map(row -> state.interaction((UUID) row[0], (Stored) row[1]))
                .filter(interaction -> changes.kinds().get(interaction) != Kind.REMOVED).toList();
    }

    private void clear(Referrer referrer) {
        var holder = referrer.holder();
        if (referrer.reference().isMany()) {
            removeFrom((Collection<?>) holder.eGet(referrer.reference()), referrer);
        } else if (holder instanceof Participation participation) {
            removeParticipation(participation);
        } else if (referrer.reference().isRequired()) {
            removeOnce(holder);
        } else {
            holder.eUnset(referrer.reference());
        }
    }

    /** What needs at least one goes with the last one. */
    private void removeFrom(Collection<?> targets, Referrer referrer) {
        targets.remove(referrer.target());
        if (targets.isEmpty() && referrer.reference().isRequired()) {
            removeOnce(referrer.holder());
        }
    }

    /** What can't be without what it refers to; a tie can lose both its ends at once. */
    private void removeOnce(EObject holder) {
        if (holder.eContainer() == null) {
            return;
        } else if (holder instanceof Identified object) {
            state.memory.remove(object);
        } else {
            EcoreUtil.remove(holder);
        }
    }

    private void removeParticipation(Participation participation) {
        var interaction = (Interaction) participation.eContainer();
        interaction.getParticipations().remove(participation);
        var owner = state.memory.root().getOwner();
        if (interaction.getParticipations().stream().allMatch(other -> other.getParty() == owner)) {
            state.memory.remove(interaction);
        }
    }
}
