// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Party;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.network.OpenNetwork;

/** Logs, changes and deletes interactions. */
public final class InteractionEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    public InteractionEdits(OpenNetwork open) {
        this.open = open;
    }

    private ZoneId zone() {
        return open.clock().getZone();
    }

    /** @return whether a new interaction was made of the draft, with what was given and promised */
    public boolean log(InteractionDraft draft, Favours favours) {
        return open.edit(label(Messages.Edit_log, draft), () -> {
            var interaction = ContactsFactory.eINSTANCE.createInteraction();
            fill(interaction, draft);
            open.network().orElseThrow().add(interaction);
            favours.addTo(open.network().orElseThrow(), draft, interaction);
        });
    }

    /** @return whether an interaction is now what the draft says, and what was given and promised is added */
    public boolean change(Interaction interaction, InteractionDraft draft, Favours favours) {
        boolean same = InteractionDraft.of(interaction, zone()).equals(draft) && favours.equals(Favours.NONE);
        return same || open.edit(label(Messages.Edit_changeInteraction, draft), () -> {
            fill(interaction, draft);
            favours.addTo(open.network().orElseThrow(), draft, interaction);
        });
    }

    /** Deletes an interaction. */
    public void delete(Interaction interaction) {
        open.edit(label(Messages.Edit_deleteInteraction, InteractionDraft.of(interaction, zone())),
                () -> open.network().orElseThrow().remove(interaction));
    }

    private static String label(String pattern, InteractionDraft draft) {
        return NLS.bind(pattern, Words.of(draft.kind()).toLowerCase(Locale.getDefault()),
                Phrases.people(draft.people()));
    }

    private void fill(Interaction interaction, InteractionDraft draft) {
        interaction.setStart(draft.when().start(zone()));
        interaction.setPrecision(draft.when().precision());
        interaction.setKind(draft.kind());
        interaction.setDirection(draft.direction());
        interaction.setSubject(draft.subject().isBlank() ? null : draft.subject());
        interaction.setNotes(draft.notes().isBlank() ? null : draft.notes());
        if (!people(interaction).equals(draft.people())) {
            interaction.getParticipations().clear();
            draft.people().forEach(party -> interaction.getParticipations().add(participation(party)));
        }
    }

    private static Participation participation(Party party) {
        var participation = ContactsFactory.eINSTANCE.createParticipation();
        participation.setParty(party);
        return participation;
    }

    static List<Party> people(Interaction interaction) {
        return interaction.getParticipations().stream().map(Participation::getParty).toList();
    }
}
