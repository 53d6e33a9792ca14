// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.support.Help;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Enters help that was given or received without anything being logged. */
@Command(name = "add")
final class SupportAddCommand extends NetworkCommand {

    @ArgGroup(multiplicity = "1")
    private Side side;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private SupportKind kind;

    @Option(names = "--about", paramLabel = "TEXT")
    private String about;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--helpfulness", paramLabel = "N")
    private int helpfulness;

    @Option(names = "--outcome", paramLabel = "TEXT")
    private String outcome;

    /** Who helped whom: the other helped the owner, or the owner them. */
    private static final class Side {

        @Option(names = "--from", paramLabel = "PERSON", required = true)
        private String from;

        @Option(names = "--to", paramLabel = "PERSON", required = true)
        private String to;
    }

    SupportAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var owner = network.root().getOwner();
        var other = new People(network).find(side.from == null ? side.to : side.from);
        var help = help(side.from == null ? owner : other, side.from == null ? other : owner);
        var label = NLS.bind(side.from == null ? Messages.addGiven : Messages.addReceived, other.getLabel());
        var added = network.edit(label, () -> help.addTo(network, date == null ? kith.today() : date, null));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", added.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }

    private Help help(Person giver, Person receiver) {
        return new Help(giver, receiver, kind, Objects.requireNonNullElse(about, ""), helpfulness,
                Objects.requireNonNullElse(outcome, ""));
    }
}
