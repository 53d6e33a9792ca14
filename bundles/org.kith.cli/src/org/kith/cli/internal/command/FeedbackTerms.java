// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;

import picocli.CommandLine.Option;

/** What can be said about feedback, when it is kept and later. */
final class FeedbackTerms {

    @Option(names = "--from", paramLabel = "PERSON", descriptionKey = "feedback.from")
    private String from;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "feedback.kind")
    private FeedbackKind kind;

    @Option(names = "--skill", paramLabel = "SKILL", descriptionKey = "feedback.skill")
    private List<String> skills = List.of();

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "feedback.date")
    private LocalDate date;

    /**
     * Says all of it about feedback; called inside an edit.
     *
     * @throws CommandException if the person is not there
     */
    void apply(Network network, Feedback feedback) {
        Optional.ofNullable(from).ifPresent(name -> feedback.setFrom(new People(network).find(name)));
        Optional.ofNullable(kind).ifPresent(feedback::setKind);
        Optional.ofNullable(date).ifPresent(feedback::setDate);
        skills.forEach(name -> feedback.getSkills().add(Searches.skill(network, name)));
    }
}
