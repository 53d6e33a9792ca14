// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.pipeline.Referring;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.ui.network.OpenNetwork;

/** Edits referrals. */
final class ReferralEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    ReferralEdits(OpenNetwork open) {
        this.open = open;
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    /**
     * Who speaks for whom to whom.
     *
     * @param recipient null for an organization that is not in the network yet
     * @param newRecipient its name then
     * @param opportunity what it is for; null if it is not in the network
     */
    record Wish(Person referrer, Person candidate, Party recipient, String newRecipient, Opportunity opportunity) {

        private String recipientName() {
            return recipient == null ? newRecipient : recipient.getLabel();
        }
    }

    /** @return whether it was done */
    boolean ask(Wish wish) {
        return open.edit(NLS.bind(Messages.Edit_ask, new Object[] {wish.referrer().getLabel(),
            wish.candidate().getLabel(), wish.recipientName()}), () -> new Referring(open.network().orElseThrow())
                .ask(wish.referrer(), wish.candidate(), recipient(wish), wish.opportunity(), today()));
    }

    private Party recipient(Wish wish) {
        if (wish.recipient() != null) {
            return wish.recipient();
        }
        var organization = ContactsFactory.eINSTANCE.createOrganization();
        organization.setName(wish.newRecipient());
        return open.network().orElseThrow().add(organization);
    }

    /** Brings a referral to another status. */
    void move(Referral referral, ReferralStatus status) {
        open.edit(label(Messages.Edit_move, referral, Words.of(status)),
                () -> new Referring(open.network().orElseThrow()).move(referral, status, today()));
    }

    /** Notes that the candidate thanked today. */
    void thank(Referral referral) {
        open.edit(label(Messages.Edit_thank, referral, null), () -> referral.setThankedOn(today()));
    }

    /** Removes a referral, and what was to be done for it. */
    void remove(Referral referral) {
        open.edit(label(Messages.Edit_remove, referral, null),
                () -> new Undertakings(open.network().orElseThrow()).remove(referral));
    }

    private static String label(String text, Referral referral, String more) {
        return NLS.bind(text, new Object[] {referral.getReferrer().getLabel(), referral.getRecipient().getLabel(),
            more});
    }
}
