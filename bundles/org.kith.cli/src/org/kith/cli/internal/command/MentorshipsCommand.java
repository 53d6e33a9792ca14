// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Objects;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.mentorship.AdviceRecord;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Mentorship;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists mentorships, or what came of the advice in them. */
@Command(name = "mentorships")
final class MentorshipsCommand extends NetworkCommand {

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--advice")
    private boolean advice;

    MentorshipsCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        if (advice) {
            var records = AdviceRecord.of(network.root());
            kith.answer(records.stream().map(MentorshipsCommand::json).toList(), () -> printRecords(records));
        } else {
            var owner = network.root().getOwner();
            var listed = Mentorships.of(network.root()).filter(each -> all || Mentorships.isOpen(each)).toList();
            kith.answer(listed.stream().map(each -> new MentorshipJson(each, owner).summary()).toList(),
                    () -> print(listed, owner));
        }
        return 0;
    }

    private void print(List<Mentorship> mentorships, Person owner) {
        if (mentorships.isEmpty()) {
            terminal().print(Messages.noMentorships);
            return;
        }
        var table = new TextTable(Messages.withWhom, Messages.yourRole, Messages.mentorshipKind, Messages.subject,
                Messages.status, Messages.nextSession, Messages.openCommitments, Messages.progress, Messages.id);
        for (var each : mentorships) {
            table.row(Mentorships.others(each, owner), Words.role(each, owner), Words.of(each.getKind()),
                    each.getTopic(), Words.of(each.getStatus()), Mentorships.nextSession(each)
                            .map(next -> Words.time(next.getStart(), kith.clock().getZone())).orElse(""),
                    Mentorships.openCommitments(each).size(), Words.percent(GoalProgress.of(each)), each.getId());
        }
        table.print(terminal());
    }

    private static Object json(AdviceRecord each) {
        return Json.object("id", each.mentor(), "name", each.mentorName(), "topic", each.topic(), "given",
                each.given(), "tried", each.tried(), "applied", each.applied(), "results", each.results());
    }

    private void printRecords(List<AdviceRecord> records) {
        if (records.isEmpty()) {
            terminal().print(Messages.noAdvice);
            return;
        }
        var table = new TextTable(Messages.name, Messages.subject, Messages.given, Messages.tried, Messages.applied,
                Messages.results);
        records.forEach(each -> table.row(each.mentorName(), Objects.toString(each.topic(), ""), each.given(),
                each.tried(), each.applied(), String.join("; ", each.results())));
        table.print(terminal());
    }
}
