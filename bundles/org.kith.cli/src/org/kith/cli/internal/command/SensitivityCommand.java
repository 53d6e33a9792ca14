// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.edit.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who may see people outside the network. */
@Command(name = "sensitivity")
final class SensitivityCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "LEVEL", descriptionKey = "level")
    private Sensitivity level;

    @Parameters(index = "1..*", paramLabel = "PERSON", arity = "1..*", descriptionKey = "persons")
    private List<String> persons;

    SensitivityCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var people = new People(network).find(persons);
        var label = NLS.bind(Messages.sensitivityLabel, Words.of(level),
                people.stream().map(Person::getLabel).collect(Collectors.joining(", ")));
        network.edit(label, () -> people.forEach(this::keep));
        kith.answer(Json.object("people", people.stream().map(Person::getId).toList(), "sensitivity", level),
                () -> terminal().print(label));
        return 0;
    }

    private void keep(Person person) {
        person.setSensitivity(level);
    }
}
