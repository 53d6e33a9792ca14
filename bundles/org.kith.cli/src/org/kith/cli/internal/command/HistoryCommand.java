// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.Transaction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what was edited, newest first. */
@Command(name = "history")
final class HistoryCommand extends NetworkCommand {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Parameters(paramLabel = "PERSON", arity = "0..1", descriptionKey = "person")
    private String person;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 50;

    HistoryCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var transactions = person == null ? network.history(Math.max(1, limit))
                : network.history(new People(network).find(person).getId()).stream().limit(limit).toList();
        kith.answer(transactions.stream().map(HistoryCommand::json).toList(), () -> print(transactions));
        return 0;
    }

    private static Map<String, Object> json(Transaction transaction) {
        return Json.object("transaction", transaction.number(), "at", transaction.at(), "author",
                transaction.author(), "label", transaction.label(), "objects", transaction.objects(), "reverts",
                transaction.reverts());
    }

    private void print(List<Transaction> transactions) {
        var table = new TextTable(Messages.number, Messages.when, Messages.author, Messages.objects, Messages.edit);
        transactions.forEach(each -> table.row(each.number(),
                each.at().atZone(kith.clock().getZone()).format(MINUTE), each.author(), each.objects(),
                each.label()));
        table.print(terminal());
    }
}
