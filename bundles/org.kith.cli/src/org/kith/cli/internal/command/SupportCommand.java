// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.support.Account;
import org.kith.core.support.Ledger;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;

/** Tells who helped whom within 24 months. */
@Command(name = "support")
final class SupportCommand extends NetworkCommand {

    SupportCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var ledger = kith.services().support().ledger(network, kith.today());
        var people = network.root().getPeople().stream()
                .filter(person -> !ledger.of(person.getId()).kinds().isEmpty())
                .sorted(Comparator.comparingInt((Person person) -> ledger.of(person.getId()).total().value())
                        .thenComparing(Person::getLabel)).toList();
        kith.answer(people.stream().map(person -> json(person, ledger.of(person.getId()))).toList(),
                () -> print(people, ledger));
        return 0;
    }

    private static Map<String, Object> json(Person person, Account account) {
        return Json.object("id", person.getId(), "name", person.getLabel(), "given", account.total().given(),
                "received", account.total().received(), "balance", account.total().value(), "kinds",
                account.kinds().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(kind -> Json.object("kind", kind.getKey(), "given", kind.getValue().given(), "received",
                                kind.getValue().received(), "balance", kind.getValue().value())).toList());
    }

    private void print(List<Person> people, Ledger ledger) {
        if (people.isEmpty()) {
            terminal().print(Messages.noHelp);
            return;
        }
        var table = new TextTable(Messages.name, Messages.given, Messages.received, Messages.balance);
        for (var person : people) {
            var total = ledger.of(person.getId()).total();
            table.row(person.getLabel(), total.given(), total.received(),
                    kith.services().support().inWords(total, person.getLabel()));
        }
        table.print(terminal());
    }
}
