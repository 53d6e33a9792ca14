// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborating;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes how well a collaboration goes, and what was reached. */
@Command(name = "review")
final class CollaborationReviewCommand extends OneCollaborationCommand {

    @Parameters(index = "1", paramLabel = "HEALTH", descriptionKey = "health")
    private int health;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--reached", paramLabel = "TEXT")
    private List<String> reached = List.of();

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    CollaborationReviewCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Collaboration collaboration) {
        var day = date == null ? kith.today() : date;
        edit(network, collaboration, NLS.bind(Messages.reviewCollaboration, collaboration.getTitle()), () -> {
            new Collaborating(network).review(collaboration, day, health, note);
            reached.forEach(text -> reach(collaboration, text.strip(), day));
        });
    }

    /** A milestone or an objective that begins so. */
    private static void reach(Collaboration collaboration, String text, LocalDate day) {
        var milestones = collaboration.getMilestones().stream().filter(each -> begins(each.getText(), text)).toList();
        var objectives = collaboration.getObjectives().stream().filter(each -> begins(each.getText(), text)).toList();
        if (milestones.size() + objectives.size() != 1) {
            var all = Stream.concat(collaboration.getMilestones().stream().map(Milestone::getText),
                    collaboration.getObjectives().stream().map(Objective::getText));
            throw new CommandException(NLS.bind(Messages.notToReach, text, all.collect(Collectors.joining("; "))));
        }
        milestones.forEach(each -> each.setReachedOn(day));
        objectives.forEach(each -> each.setReachedOn(day));
    }

    private static boolean begins(String text, String beginning) {
        return !beginning.isEmpty() && text.regionMatches(true, 0, beginning, 0, beginning.length());
    }
}
