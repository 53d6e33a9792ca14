// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.kith.core.Network;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps what somebody said of the work of the owner. */
@Command(name = "add")
final class FeedbackAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Mixin
    private FeedbackTerms terms;

    FeedbackAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        done(network, network.edit(Messages.addFeedback, () -> add(network)), Messages.addFeedback);
        return 0;
    }

    private Feedback add(Network network) {
        var feedback = GrowthFactory.eINSTANCE.createFeedback();
        feedback.setText(String.join(" ", words).strip());
        feedback.setKind(FeedbackKind.PRAISE);
        feedback.setDate(kith.today());
        terms.apply(network, feedback);
        return network.add(feedback);
    }
}
