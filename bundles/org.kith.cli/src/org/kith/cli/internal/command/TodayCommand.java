// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.suggestion.Suggestion;

import picocli.CommandLine.Command;

/** Says what today brings, and to those who have no network yet, how to begin. */
@Command(name = "today")
final class TodayCommand implements Callable<Integer> {

    private static final int SHOWN = 15;
    private static final int SHOWN_SOON = 5;

    private final Kith kith;

    TodayCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        if (kith.exists()) {
            try (var network = kith.open()) {
                answer(network);
            }
        } else {
            kith.answer(Json.object("network", null, "due", null),
                    () -> kith.terminal().print(NLS.bind(Messages.howToBegin, kith.file())));
        }
        return 0;
    }

    private void answer(Network network) {
        var rows = kith.services().cadences().rows(network);
        var dues = kith.services().cadences().today(rows, kith.today());
        var suggestions = kith.services().suggestions().look(network, rows, kith.today()).get();
        kith.answer(Json.object("network", network.file(), "due", Dues.json(dues), "suggestions",
                suggestions.stream().map(TodayCommand::json).toList()), () -> print(network, suggestions));
    }

    private static Object json(Suggestion suggestion) {
        return Json.object("id", suggestion.id(), "person", suggestion.person(), "title", suggestion.title(), "source",
                suggestion.source(), "status", Words.of(suggestion.status()), "due", suggestion.due(), "reason",
                suggestion.reason(), "score", suggestion.score(), "actions", suggestion.actions());
    }

    private void print(Network network, List<Suggestion> suggestions) {
        var terminal = kith.terminal();
        terminal.print(NLS.bind(Messages.todayIs,
                kith.today().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL))));
        terminal.print("");
        var due = suggestions.stream().filter(Suggestion::isDue).toList();
        if (due.isEmpty()) {
            terminal.print(Dues.nothing(network));
        } else {
            print(due.stream().limit(SHOWN).toList());
        }
        if (due.size() > SHOWN) {
            terminal.print(NLS.bind(Messages.more, due.size() - SHOWN));
        }
        var soon = suggestions.stream().filter(each -> !each.isDue()).limit(SHOWN_SOON).toList();
        if (!soon.isEmpty()) {
            terminal.print("");
            terminal.print(Messages.soon);
            print(soon);
        }
    }

    private void print(List<Suggestion> suggestions) {
        var table = new TextTable(Messages.due, Messages.what, Messages.why);
        suggestions.forEach(each -> table.row(Words.style(each.status()), Words.of(each.status()), each.title(),
                each.reason()));
        table.print(kith.terminal());
    }
}
