// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.ReferralSuccess;
import org.kith.model.contacts.Network;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralLifecycle;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.ui.text.Texts;
import org.kith.ui.text.DateTexts;

/** Referrals in words, as the owner of the network sees them. */
final class ReferralText {

    private static final double PER_CENT = 100;

    private final Network root;

    ReferralText(Network root) {
        this.root = root;
    }

    /** @return whether somebody speaks for the owner */
    boolean isReceived(Referral referral) {
        return referral.getCandidate() == root.getOwner();
    }

    /** @return whether the owner speaks for somebody */
    boolean isGiven(Referral referral) {
        return referral.getReferrer() == root.getOwner();
    }

    /** @return who speaks for whom to whom */
    String title(Referral referral) {
        var text = isReceived(referral) ? Messages.Title_received : isGiven(referral) ? Messages.Title_given
                : referral.getRecipient() == root.getOwner() ? Messages.Title_toYou : Messages.Title_others;
        return NLS.bind(text, new Object[] {referral.getReferrer().getLabel(), referral.getCandidate().getLabel(),
            referral.getRecipient().getLabel()});
    }

    /** @return how far it is, since when, and for what */
    String detail(Referral referral) {
        return Texts.joined(state(referral), opportunities(referral).map(Opportunity::getTitle)
                .collect(Collectors.joining(", ")));
    }

    /** Of the statuses between, no day is known: then the last one that is. */
    private static String state(Referral referral) {
        var status = referral.getStatus();
        var since = status == ReferralStatus.ASKED ? referral.getAskedOn()
                : status == ReferralStatus.SUBMITTED ? referral.getSubmittedOn() : referral.getResolvedOn();
        if (since != null) {
            return NLS.bind(Messages.State_on, Words.of(status), DateTexts.day(since));
        }
        return Texts.joined(Words.of(status), named(Messages.State_submitted, referral.getSubmittedOn()),
                referral.getSubmittedOn() == null ? named(Messages.State_asked, referral.getAskedOn()) : "");
    }

    private static String named(String text, LocalDate day) {
        return day == null ? "" : NLS.bind(text, DateTexts.day(day));
    }

    /** @return the opportunities that it led to */
    Stream<Opportunity> opportunities(Referral referral) {
        return Pipelines.ledToBy(root, referral);
    }

    /** @return how often referrals for the owner, and by the owner, succeeded; empty if none has ended */
    String success() {
        return Texts.joined(success(Messages.Success_received, Pipelines.referrals(root).filter(this::isReceived)),
                success(Messages.Success_given, Pipelines.referrals(root).filter(this::isGiven)));
    }

    /** @return how often those by the same referrer succeeded; empty if none has ended */
    String successOfReferrer(Referral referral) {
        return success(Messages.Success_referrer, Pipelines.referrals(root)
                .filter(each -> each.getReferrer() == referral.getReferrer()));
    }

    private static String success(String text, Stream<Referral> referrals) {
        var success = ReferralSuccess.of(referrals);
        return success.rate().isEmpty() ? "" : NLS.bind(text, new Object[] {success.succeeded(), success.ended(),
            Math.round(success.rate().getAsDouble() * PER_CENT)});
    }

    static boolean isOpen(Referral referral) {
        return ReferralLifecycle.isOpen(referral.getStatus());
    }
}
