// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.SkillGap;
import org.kith.core.growth.TargetRoles;
import org.kith.model.contacts.Person;
import org.kith.model.growth.TargetRole;

import picocli.CommandLine.Command;

/** Shows what the owner wants to become, what they have yet to learn for it, and who can teach it. */
@Command(name = "target-role")
final class TargetRoleCommand extends NetworkCommand {

    TargetRoleCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var roles = TargetRoles.of(network.root()).toList();
        kith.answer(roles.stream().map(role -> Json.object("id", role.getId(), "name", role.getName(), "skills",
                SkillGap.of(network.root().getOwner(), role).stream().map(gap -> json(network, gap)).toList()))
                .toList(),
                () -> print(network, roles));
        return 0;
    }

    private static Map<String, Object> json(Network network, SkillGap gap) {
        return Json.object("skill", gap.skill().getName(), "asked", gap.asked(), "own", gap.own(), "gap",
                gap.levels(), "teachers", VisibilityJson.parties(teachers(network, gap)));
    }

    private static List<Person> teachers(Network network, SkillGap gap) {
        var root = network.root();
        return gap.isOpen() ? SkillGap.teachers(root.getPeople().stream()
                .filter(person -> person != root.getOwner()), gap.skill()) : List.of();
    }

    private void print(Network network, List<TargetRole> roles) {
        if (roles.isEmpty()) {
            terminal().print(Messages.noTargetRoles);
        }
        for (var role : roles) {
            terminal().print(role.getName());
            var table = new TextTable(Messages.skill, Messages.askedLevel, Messages.ownLevel, Messages.levelGap,
                    Messages.teachers);
            SkillGap.of(network.root().getOwner(), role).forEach(gap -> table.row(gap.skill().getName(),
                    Words.of(gap.asked()), Words.of(gap.own()), gap.levels(), teachers(network, gap).stream()
                            .map(Person::getLabel).collect(Collectors.joining(", "))));
            table.print(terminal());
        }
    }
}
