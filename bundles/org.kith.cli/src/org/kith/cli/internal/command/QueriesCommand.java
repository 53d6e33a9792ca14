// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.QueryException;
import org.kith.model.contacts.ContactsFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the queries that are kept under a name, keeps one more, or forgets one. */
@Command(name = "queries")
final class QueriesCommand extends NetworkCommand {

    @Parameters(paramLabel = "NAME", index = "0", arity = "0..1")
    private String name;

    @Parameters(paramLabel = "QUERY", index = "1", arity = "0..1", descriptionKey = "query")
    private String query;

    @Option(names = "--delete")
    private boolean delete;

    QueriesCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        if (name == null) {
            list(network);
        } else if (delete) {
            var gone = SavedQueries.named(network, name);
            done(network, NLS.bind(Messages.queryDeleted, gone.getName()), () -> network.remove(gone));
        } else if (query == null) {
            var found = SavedQueries.named(network, name);
            kith.answer(Json.object("name", found.getName(), "query", found.getQuery()),
                    () -> terminal().print(found.getQuery()));
        } else {
            save(network);
        }
        return 0;
    }

    private void list(Network network) {
        kith.answer(SavedQueries.all(network).stream().map(each -> Json.object("name", each.getName(), "query",
                each.getQuery())).toList(), () -> print(network));
    }

    private void print(Network network) {
        if (SavedQueries.all(network).isEmpty()) {
            terminal().print(Messages.noQueries);
            return;
        }
        var table = new TextTable(Messages.name, Messages.query);
        SavedQueries.all(network).forEach(each -> table.row(each.getName(), each.getQuery()));
        table.print(terminal());
    }

    private void save(Network network) {
        try {
            PeopleQuery.parse(query);
        } catch (QueryException wrong) {
            throw new CommandException(wrong.getMessage());
        }
        done(network, NLS.bind(Messages.querySaved, name), () -> {
            var saved = ContactsFactory.eINSTANCE.createSavedQuery();
            saved.setName(name);
            saved.setQuery(query);
            network.add(saved);
        });
    }

    private void done(Network network, String label, Runnable work) {
        network.edit(label, work);
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
    }
}
