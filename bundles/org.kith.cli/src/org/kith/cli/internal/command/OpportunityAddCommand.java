// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an opportunity on a board. */
@Command(name = "add")
final class OpportunityAddCommand extends NetworkCommand {

    @Parameters(paramLabel = "TITLE", descriptionKey = "title")
    private String title;

    @Option(names = "--board", paramLabel = "BOARD")
    private String board;

    @Option(names = "--stage", paramLabel = "STAGE")
    private String stage;

    @Mixin
    private OpportunityTerms terms;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--over-limit")
    private boolean overLimit;

    OpportunityAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var on = board(network);
        var in = stage == null ? on.getStages().getFirst() : Searches.stage(on, stage);
        if (in.getCategory() == StageCategory.LOST) {
            throw new CommandException(NLS.bind(Messages.addedAsLost, in.getName()));
        }
        Limits.check(network, in, overLimit);
        var label = NLS.bind(Messages.addOpportunity, title.strip(), on.getName());
        var opportunity = network.edit(label, () -> add(network, on, in));
        done(network, opportunity, label);
        return 0;
    }

    private Pipeline board(Network network) {
        if (board != null) {
            return Searches.board(network, board);
        }
        var all = Pipelines.of(network.root()).toList();
        var fitting = all.stream().filter(each -> each.getKinds().contains(terms.kind())).toList();
        var boards = fitting.isEmpty() ? all : fitting;
        if (boards.size() != 1) {
            throw new CommandException(boards.isEmpty() ? Messages.noBoards : Messages.whichBoard);
        }
        return boards.getFirst();
    }

    private Opportunity add(Network network, Pipeline on, Stage in) {
        var opportunity = new Boards(network).open(on, in, title.strip(), date == null ? kith.today() : date);
        terms.apply(network, opportunity);
        return opportunity;
    }
}
