// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.kith.core.Network;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps what somebody said of the work of the owner. */
@Command(name = "add")
final class FeedbackAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Option(names = "--from", paramLabel = "PERSON")
    private String from;

    @Option(names = "--kind", paramLabel = "KIND")
    private FeedbackKind kind = FeedbackKind.PRAISE;

    @Option(names = "--skill", paramLabel = "SKILL")
    private List<String> skills = List.of();

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

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
        feedback.setKind(kind);
        feedback.setDate(date == null ? kith.today() : date);
        feedback.setFrom(from == null ? null : new People(network).find(from));
        skills.forEach(name -> feedback.getSkills().add(Searches.skill(network, name)));
        return network.add(feedback);
    }
}
