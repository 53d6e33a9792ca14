// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

import picocli.CommandLine.Command;

/** Tells which skills there are, and who has them. */
@Command(name = "skills")
final class SkillsCommand extends NetworkCommand {

    SkillsCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var skills = network.root().getSkills().stream()
                .sorted(Comparator.comparing(skill -> skill.getName().toLowerCase(Locale.ROOT))).toList();
        kith.answer(skills.stream().map(skill -> Json.object("id", skill.getId(), "name", skill.getName(), "people",
                having(network, skill).stream().map(person -> Json.object("id", person.getId(), "name",
                        person.getLabel(), "level", Skills.claim(person, skill).orElseThrow().getLevel())).toList()))
                .toList(), () -> print(network, skills));
        return 0;
    }

    private static List<Person> having(Network network, Skill skill) {
        return network.root().getPeople().stream().filter(person -> Skills.claim(person, skill).isPresent()).toList();
    }

    private void print(Network network, List<Skill> skills) {
        if (skills.isEmpty()) {
            terminal().print(Messages.noSkills);
            return;
        }
        var table = new TextTable(Messages.skill, Messages.people);
        skills.forEach(skill -> table.row(skill.getName(), having(network, skill).stream().map(Person::getLabel)
                .collect(Collectors.joining(", "))));
        table.print(terminal());
    }
}
