// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what others said of the work of the owner, the newest first. */
@Command(name = "list")
final class FeedbackListCommand extends NetworkCommand {

    @Option(names = "--from", paramLabel = "PERSON")
    private String from;

    @Option(names = "--kind", paramLabel = "KIND")
    private FeedbackKind kind;

    FeedbackListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var person = from == null ? null : new People(network).find(from);
        var found = Subjects.of(network.root(), Feedback.class)
                .filter(each -> person == null || each.getFrom() == person)
                .filter(each -> kind == null || each.getKind() == kind)
                .sorted(Comparator.comparing(Feedback::getDate).reversed()).toList();
        kith.answer(found.stream().map(FeedbackListCommand::json).toList(), () -> print(found));
        return 0;
    }

    private static Map<String, Object> json(Feedback feedback) {
        var from = feedback.getFrom();
        return Json.object("id", feedback.getId(), "date", feedback.getDate(), "kind", feedback.getKind(), "from",
                from == null ? null : Json.object("id", from.getId(), "name", from.getLabel()), "text",
                feedback.getText(), "skills", feedback.getSkills().stream().map(Skill::getName).toList());
    }

    private void print(List<Feedback> found) {
        if (found.isEmpty()) {
            terminal().print(Messages.noFeedback);
            return;
        }
        var table = new TextTable(Messages.date, Messages.feedbackKind, Messages.from, Messages.skills,
                Messages.feedback);
        found.forEach(each -> table.row(each.getDate(), Words.of(each.getKind()),
                each.getFrom() == null ? "" : each.getFrom().getLabel(),
                each.getSkills().stream().map(Skill::getName).collect(Collectors.joining(", ")), each.getText()));
        table.print(terminal());
    }
}
