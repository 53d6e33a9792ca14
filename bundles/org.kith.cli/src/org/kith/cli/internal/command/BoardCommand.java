// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.Flow;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Sums;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a board with what is in its stages, or lists the boards. */
@Command(name = "board")
final class BoardCommand extends NetworkCommand {

    @Parameters(paramLabel = "BOARD", arity = "0..1", descriptionKey = "board")
    private String which;

    @Option(names = "--flow")
    private boolean flow;

    BoardCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var currencies = new Currencies(network.root());
        if (flow) {
            answerFlow(network, currencies);
        } else if (which == null) {
            var boards = Pipelines.of(network.root()).toList();
            kith.answer(boards.stream().map(board -> json(network, board, currencies)).toList(),
                    () -> list(network, boards, currencies));
        } else {
            var board = Searches.board(network, which);
            var document = json(network, board, currencies);
            document.put("stages", board.getStages().stream().map(stage -> json(network, stage, currencies)).toList());
            kith.answer(document, () -> print(network, board, currencies));
        }
        return 0;
    }

    private void answerFlow(Network network, Currencies currencies) {
        if (which == null) {
            throw new CommandException(Messages.flowOfWhich);
        }
        var board = Searches.board(network, which);
        var text = new FlowText(Flow.of(board, Pipelines.opportunities(network.root(), board).toList(), currencies,
                kith.today()), currencies.base());
        kith.answer(text.json(), () -> text.print(terminal()));
    }

    /** What is decided does not count any more for a board as a whole. */
    private static Sums openSums(Network network, Pipeline board, Currencies currencies) {
        return Sums.of(Pipelines.opportunities(network.root(), board).filter(Pipelines::isOpen).toList(), currencies);
    }

    private static List<Opportunity> in(Network network, Stage stage) {
        return Pipelines.opportunities(network.root(), (Pipeline) stage.eContainer())
                .filter(each -> stage.getKey().equals(each.getStage())).toList();
    }

    private static Map<String, Object> json(Network network, Pipeline board, Currencies currencies) {
        var document = Json.object("id", board.getId(), "name", board.getName(), "kinds", List.copyOf(board.getKinds()),
                "currency", currencies.base());
        document.putAll(Amounts.json(openSums(network, board, currencies)));
        return document;
    }

    private Map<String, Object> json(Network network, Stage stage, Currencies currencies) {
        var document = Json.object("name", stage.getName(), "category", stage.getCategory(), "probability",
                stage.getProbability(), "limit", orNull(stage.getLimit()), "maxDays", orNull(stage.getMaxDays()),
                "entryCriteria", stage.getEntryCriteria(), "checklist", List.copyOf(stage.getChecklist()));
        var cards = in(network, stage);
        document.putAll(Amounts.json(Sums.of(cards, currencies)));
        document.put("opportunities", cards.stream().map(each -> OpportunityJson.summary(each, kith.today())).toList());
        return document;
    }

    private static Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    private void list(Network network, List<Pipeline> boards, Currencies currencies) {
        if (boards.isEmpty()) {
            terminal().print(Messages.noBoards);
            return;
        }
        var table = new TextTable(Messages.name, Messages.openOpportunities, Messages.sum, Messages.weighted,
                Messages.id);
        for (var board : boards) {
            var sums = openSums(network, board, currencies);
            table.row(board.getName(), sums.count(), Amounts.words(sums.sum(), currencies.base()),
                    Amounts.words(sums.weighted(), currencies.base()), board.getId());
        }
        table.print(terminal());
    }

    private void print(Network network, Pipeline board, Currencies currencies) {
        var sums = openSums(network, board, currencies);
        terminal().print(NLS.bind(Messages.boardTitle, new Object[] {board.getName(), sums.count(),
            Amounts.words(sums.sum(), currencies.base()), Amounts.words(sums.weighted(), currencies.base())}));
        sayUnknown(sums);
        board.getStages().forEach(stage -> print(stage, in(network, stage), currencies));
    }

    private void print(Stage stage, List<Opportunity> cards, Currencies currencies) {
        var sums = Sums.of(cards, currencies);
        terminal().print(NLS.bind(Messages.stageTitle, new Object[] {stage.getName(), stage.getProbability(),
            stage.getLimit() == 0 ? sums.count() : NLS.bind(Messages.countOfLimit, sums.count(), stage.getLimit()),
            Amounts.words(sums.sum(), currencies.base()), Amounts.words(sums.weighted(), currencies.base())}));
        cards.forEach(card -> terminal().print("  " + OpportunityText.line(card, kith.today())));
    }

    private void sayUnknown(Sums sums) {
        if (!sums.unknown().isEmpty()) {
            terminal().print(NLS.bind(Messages.currenciesWithoutRate,
                    String.join(", ", sums.unknown().stream().sorted().toList())));
        }
    }
}
