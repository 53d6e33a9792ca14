// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralLifecycle;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.StageCategory;

/** What people do with referrals. Every method is called inside {@link Network#edit}. */
public final class Referring {

    private final Network network;

    /** @param network to be changed */
    public Referring(Network network) {
        this.network = network;
    }

    /**
     * Begins a referral that was asked for.
     *
     * @param opportunity what it is for, of which it becomes a source; null if it is not in the network
     */
    public Referral ask(Person referrer, Person candidate, Party recipient, Opportunity opportunity, LocalDate on) {
        var referral = PipelineFactory.eINSTANCE.createReferral();
        referral.setReferrer(referrer);
        referral.setCandidate(candidate);
        referral.setRecipient(recipient);
        referral.setAskedOn(on);
        network.add(referral);
        if (opportunity != null) {
            var source = PipelineFactory.eINSTANCE.createSource();
            source.setKind(SourceKind.REFERRAL);
            source.setVia(referral);
            opportunity.getSources().add(source);
        }
        return referral;
    }

    /** @return whether somebody referred the owner, it is known what came of it, and nobody was thanked yet */
    public static boolean awaitsThanks(Referral referral, Person owner) {
        boolean known = referral.getStatus() == ReferralStatus.SUCCESS
                || referral.getStatus() == ReferralStatus.UNSUCCESSFUL;
        return known && referral.getThankedOn() == null && referral.getCandidate() == owner;
    }

    /**
     * Brings a referral to another status, and notes the day where it has a place for it. Where it succeeds, what it was
     * for is won.
     *
     * @throws NetworkException if that status can't follow
     */
    public void move(Referral referral, ReferralStatus to, LocalDate on) {
        var next = ReferralLifecycle.next(referral.getStatus());
        if (!next.contains(to)) {
            throw new NetworkException(next.isEmpty()
                    ? NLS.bind(Messages.referralEnded, Words.of(referral.getStatus()))
                    : NLS.bind(Messages.referralNotNext, new Object[] {Words.of(to), Words.of(referral.getStatus()),
                        next.stream().map(Words::of).collect(Collectors.joining(", "))}));
        }
        referral.setStatus(to);
        if (to == ReferralStatus.SUBMITTED) {
            referral.setSubmittedOn(on);
        } else if (!ReferralLifecycle.isOpen(to)) {
            referral.setResolvedOn(on);
        }
        if (to == ReferralStatus.SUCCESS) {
            Pipelines.opportunities(network.root()).filter(each -> Pipelines.isOpen(each) && isFor(referral, each))
                    .toList().forEach(each -> win(each, on));
        }
    }

    private static boolean isFor(Referral referral, Opportunity opportunity) {
        return opportunity.getSources().stream().anyMatch(source -> source.getVia() == referral);
    }

    private void win(Opportunity opportunity, LocalDate on) {
        opportunity.getPipeline().getStages().stream().filter(stage -> stage.getCategory() == StageCategory.WON)
                .findFirst().ifPresent(stage -> new Boards(network).move(opportunity, stage, on, null));
    }
}
