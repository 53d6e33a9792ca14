// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.pipeline.StageCategory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves an opportunity to another stage of its board. */
@Command(name = "move")
final class OpportunityMoveCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "O", descriptionKey = "opportunity")
    private String which;

    @Parameters(index = "1", paramLabel = "STAGE", descriptionKey = "stage")
    private String name;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--over-limit")
    private boolean overLimit;

    OpportunityMoveCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var opportunity = Searches.opportunity(network, which);
        var stage = Searches.stage(opportunity.getPipeline(), name);
        if (Pipelines.stage(opportunity) == stage) {
            throw new CommandException(NLS.bind(Messages.alreadyThere, opportunity.getTitle(), stage.getName()));
        }
        if (stage.getCategory() == StageCategory.LOST && (reason == null || reason.isBlank())) {
            throw new CommandException(NLS.bind(Messages.lostNeedsReason, opportunity.getTitle(), stage.getName()));
        }
        Limits.check(network, stage, overLimit);
        var label = NLS.bind(Messages.moveOpportunity, opportunity.getTitle(), stage.getName());
        network.edit(label, () -> new Boards(network).move(opportunity, stage, date == null ? kith.today() : date,
                reason));
        done(network, opportunity, label);
        return 0;
    }
}
