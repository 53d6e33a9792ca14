// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.Talks;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Talk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists talks. */
@Command(name = "list")
final class TalkListCommand extends NetworkCommand {

    @Option(names = "--all")
    private boolean all;

    TalkListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var talks = Talks.of(network.root()).filter(each -> all || Talks.isOpen(each)).toList();
        kith.answer(talks.stream().map(TalkListCommand::json).toList(), () -> print(talks));
        return 0;
    }

    private static Map<String, Object> json(Talk talk) {
        return Json.object("id", talk.getId(), "title", talk.getTitle(), "event", Talks.event(talk), "status",
                talk.getStatus(), "role", talk.getRole(), "callDeadline", talk.getCallDeadline(), "date",
                talk.getDate(), "topics", talk.getTopics().stream().map(Skill::getName).toList(), "with",
                talk.getContributors().stream().map(Party::getLabel).toList(), "abstract", talk.getAbstract(), "url",
                talk.getAddress(), "slides", talk.getSlides(), "recording", talk.getRecording());
    }

    private void print(List<Talk> talks) {
        if (talks.isEmpty()) {
            terminal().print(Messages.noTalks);
            return;
        }
        var table = new TextTable(Messages.title, Messages.talkEvent, Messages.status, Messages.callDeadline,
                Messages.date, Messages.withWhom, Messages.id);
        talks.forEach(each -> table.row(each.getTitle(), Talks.event(each), Words.of(each.getStatus()),
                each.getCallDeadline(), each.getDate(), each.getContributors().stream().map(Party::getLabel)
                        .collect(Collectors.joining(", ")), each.getId()));
        table.print(terminal());
    }
}
