// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.SavedQuery;

/** The queries that a network keeps, by their names in any case. */
final class SavedQueries {

    private SavedQueries() {
    }

    static List<SavedQuery> all(Network network) {
        return network.root().getSavedQueries();
    }

    /** @throws CommandException if there is none of that name */
    static SavedQuery named(Network network, String name) {
        return all(network).stream().filter(query -> query.getName().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new CommandException(all(network).isEmpty() ? Messages.noQueries
                        : NLS.bind(Messages.noQueryNamed, name, all(network).stream().map(SavedQuery::getName)
                                .collect(Collectors.joining(", ")))));
    }
}
