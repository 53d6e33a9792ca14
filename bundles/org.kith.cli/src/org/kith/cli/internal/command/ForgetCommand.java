// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Hit;
import org.kith.core.Network;
import org.kith.core.people.Forgetting;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forgets people for good. */
@Command(name = "forget")
final class ForgetCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "1..*", descriptionKey = "persons")
    private List<String> persons;

    @Option(names = "--yes")
    private boolean sure;

    ForgetCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var people = new People(network).find(persons);
        if (!sure) {
            throw new CommandException(NLS.bind(Messages.forgetNeedsYes,
                    people.stream().map(Person::getLabel).collect(Collectors.joining(", "))));
        }
        var names = people.stream().map(Person::getLabel).toList();
        var ids = people.stream().map(Person::getId).collect(Collectors.toSet());
        var forgetting = new Forgetting(network);
        forgetting.remove(people);
        var backups = network.erase(ids);
        var mentions = names.stream().flatMap(name -> forgetting.mentions(name).stream()).distinct().toList();
        answer(ids.size(), mentions, backups);
        return 0;
    }

    private void answer(int forgotten, List<Hit> mentions, List<Path> backups) {
        kith.answer(Json.object("forgotten", forgotten, "mentions", mentions.stream()
                .map(hit -> Json.object("id", hit.id(), "type", hit.type(), "label", hit.label())).toList(),
                "backups", backups), () -> print(forgotten, mentions, backups));
    }

    private void print(int forgotten, List<Hit> mentions, List<Path> backups) {
        terminal().print(NLS.bind(Messages.forgotten, forgotten));
        if (!mentions.isEmpty()) {
            terminal().print(Messages.stillMentioned);
            mentions.forEach(hit -> terminal().print("  " + hit.label()));
        }
        if (!backups.isEmpty()) {
            terminal().print(Messages.stillInBackups);
            backups.forEach(backup -> terminal().print("  " + backup));
        }
    }
}
