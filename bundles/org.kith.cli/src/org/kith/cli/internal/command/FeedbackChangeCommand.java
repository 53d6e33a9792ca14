// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds to what somebody said, or says something of it otherwise. */
@Command(name = "change")
final class FeedbackChangeCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "FEEDBACK", descriptionKey = "feedback")
    private String which;

    @Option(names = "--text", paramLabel = "TEXT")
    private String text;

    @Mixin
    private FeedbackTerms terms;

    FeedbackChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var feedback = Searches.feedback(network, which);
        network.edit(Messages.changeFeedback, () -> {
            if (text != null) {
                feedback.setText(text.strip());
            }
            terms.apply(network, feedback);
        });
        done(network, feedback, Messages.changeFeedback);
        return 0;
    }
}
