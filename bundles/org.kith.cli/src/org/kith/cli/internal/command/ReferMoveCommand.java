// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Referring;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a referral to another status, or notes that the candidate has thanked. */
@Command(name = "move")
final class ReferMoveCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "R", descriptionKey = "referral")
    private String which;

    @Parameters(index = "1", arity = "0..1", paramLabel = "STATUS", descriptionKey = "status")
    private ReferralStatus status;

    @Option(names = "--outcome", paramLabel = "TEXT")
    private String outcome;

    @Option(names = "--thanked")
    private boolean thanked;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    ReferMoveCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var referral = Searches.referral(network, which);
        if (status == null && outcome == null && !thanked) {
            throw new CommandException(Messages.moveReferralWhere);
        }
        var label = NLS.bind(Messages.moveReferral, new Object[] {referral.getReferrer().getLabel(),
            referral.getRecipient().getLabel(), Words.of(status == null ? referral.getStatus() : status)});
        network.edit(label, () -> move(network, referral, date == null ? kith.today() : date));
        done(network, referral, label);
        return 0;
    }

    private void move(Network network, Referral referral, LocalDate on) {
        if (status != null) {
            new Referring(network).move(referral, status, on);
        }
        if (outcome != null) {
            referral.setOutcome(Words.orNull(outcome.strip()));
        }
        if (thanked) {
            referral.setThankedOn(on);
        }
    }
}
