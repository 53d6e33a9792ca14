// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.people.Due;
import org.kith.core.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists people; the owner is not one of them. */
@Command(name = "people", preprocessor = Negations.class)
final class PeopleCommand extends NetworkCommand {

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
    private List<String> words = List.of();

    @Option(names = "--saved", paramLabel = "NAME")
    private String saved;

    PeopleCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var collator = Collator.getInstance();
        var query = query(network);
        var rows = new Selecting(kith, network).rows(query).stream().filter(row -> !row.owner())
                .map(row -> NamedRow.of(row, collator)).sorted().map(NamedRow::row).toList();
        kith.answer(rows.stream().map(this::json).toList(), () -> print(rows, Selecting.text(query)));
        return 0;
    }

    /** A saved query and words that are given with it hold together. */
    private List<String> query(Network network) {
        if (saved == null) {
            return words;
        }
        var both = new ArrayList<>(words);
        both.addFirst('(' + SavedQueries.named(network, saved).getQuery() + ')');
        return both;
    }

    /** A row with its place in the order of names; making it once is much faster than at each comparison. */
    private record NamedRow(CollationKey key, PersonRow row) implements Comparable<NamedRow> {

        static NamedRow of(PersonRow row, Collator collator) {
            return new NamedRow(collator.getCollationKey(row.name()), row);
        }

        @Override
        public int compareTo(NamedRow other) {
            return key.compareTo(other.key);
        }
    }

    private Map<String, Object> json(PersonRow row) {
        return Json.object("id", row.id(), "name", row.name(), "organization", Words.orNull(row.organization()),
                "title", Words.orNull(row.title()), "email", Words.orNull(row.email()), "lastContact",
                lastContact(row), "due", due(row), "status", row.status(), "placeholder", row.placeholder());
    }

    private LocalDate lastContact(PersonRow row) {
        return Words.lastContact(row, kith.today());
    }

    private String due(PersonRow row) {
        return kith.services().cadences().due(row, kith.today()).map(Due::status).map(Words::of).orElse(null);
    }

    private void print(List<PersonRow> rows, String text) {
        if (rows.isEmpty()) {
            terminal().print(text.isEmpty() ? Messages.noPeople : NLS.bind(Messages.nobodyFound, text));
            return;
        }
        var table = new TextTable(Messages.name, Messages.organization, Messages.title, Messages.lastContact,
                Messages.due, Messages.email);
        rows.forEach(row -> table.row(row.name(), row.organization(), row.title(), lastContact(row), due(row),
                row.email()));
        table.print(terminal());
    }
}
