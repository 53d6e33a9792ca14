// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.TargetRoles;
import org.kith.core.support.Skills;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.TargetRole;

import picocli.CommandLine.Option;

/** What a target role asks for. */
final class TargetRoleTerms {

    @Option(names = "--skill", paramLabel = "SKILL[=LEVEL]", mapFallbackValue = "UNKNOWN",
            descriptionKey = "target-role.skill")
    private Map<String, SkillLevel> skills = Map.of();

    @Option(names = "--without", paramLabel = "SKILL", descriptionKey = "target-role.without")
    private List<String> without = List.of();

    /** Says all of it about a role; called inside an edit. */
    void apply(Network network, TargetRole role) {
        skills.forEach((name, level) -> TargetRoles.ask(role, Searches.skill(network, name), level));
        without.forEach(name -> TargetRoles.dispense(role, Skills.find(network, name)
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.noSkillSuch, name)))));
    }
}
