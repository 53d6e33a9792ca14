// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.Organization;

/** Finds the organization that a user means by its name. */
final class Organizations {

    private final Collection<Organization> all;

    Organizations(Network network) {
        all = network.root().getOrganizations();
    }

    /** @return the one of that name, ignoring case; empty if there is none */
    Optional<Organization> named(String name) {
        return all.stream().filter(each -> name.strip().equalsIgnoreCase(each.getLabel())).findFirst();
    }

    /**
     * @return the one of that name, else the only one whose name has these words in it
     * @throws CommandException if there is none, or several
     */
    Organization find(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var exact = named(name);
        var near = all.stream().filter(each -> each.getLabel().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (exact.isEmpty() && near.size() > 1) {
            throw new CommandException(NLS.bind(Messages.severalOrganizations, name, near.stream()
                    .map(Organization::getLabel).sorted().collect(Collectors.joining(", "))));
        }
        return exact.or(() -> near.stream().findFirst())
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.noOrganization, name)));
    }
}
