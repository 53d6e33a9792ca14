// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps a query under a name. */
@Command(name = "save", preprocessor = Negations.class)
final class QueriesSaveCommand extends NetworkCommand {

    @Parameters(paramLabel = "NAME", index = "0")
    private String name;

    @Parameters(paramLabel = "QUERY", index = "1..*", arity = "1..*", descriptionKey = "query")
    private List<String> words;

    QueriesSaveCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var text = Selecting.text(words);
        Selecting.query(text);
        var saved = ContactsFactory.eINSTANCE.createSavedQuery();
        saved.setName(name.strip());
        saved.setQuery(text);
        var label = NLS.bind(Messages.querySaved, saved.getName());
        network.edit(label, () -> network.add(saved));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", saved.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }
}
