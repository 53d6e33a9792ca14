// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.pipeline.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a stage of a board. */
@Command(name = "stage")
final class BoardStageCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "BOARD", descriptionKey = "board")
    private String which;

    @Parameters(index = "1", paramLabel = "STAGE", descriptionKey = "stage")
    private String name;

    @Option(names = "--name", paramLabel = "TEXT")
    private String newName;

    @Option(names = "--probability", paramLabel = "PERCENT")
    private Integer probability;

    @Option(names = "--limit", paramLabel = "N")
    private Integer limit;

    @Option(names = "--max-days", paramLabel = "DAYS")
    private Integer maxDays;

    @Option(names = "--criteria", paramLabel = "TEXT")
    private String criteria;

    BoardStageCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var board = Searches.board(network, which);
        var stage = Searches.stage(board, name);
        if (newName == null && probability == null && limit == null && maxDays == null && criteria == null) {
            throw new CommandException(Messages.nothingToChange);
        }
        var label = NLS.bind(Messages.changeStage, stage.getName(), board.getName());
        network.edit(label, () -> change(stage));
        done(network, board, label);
        return 0;
    }

    private void change(Stage stage) {
        if (newName != null) {
            stage.setName(newName.strip());
        }
        if (probability != null) {
            stage.setProbability(probability);
        }
        if (limit != null) {
            stage.setLimit(limit);
        }
        if (maxDays != null) {
            stage.setMaxDays(maxDays);
        }
        if (criteria != null) {
            stage.setEntryCriteria(Words.orNull(criteria.strip()));
        }
    }
}
