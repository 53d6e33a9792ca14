// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.support.Skills;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.contacts.SkillLevel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a person has a skill, or how well. */
@Command(name = "add")
final class SkillAddCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
    private String person;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SKILL", descriptionKey = "skill")
    private List<String> words;

    @Option(names = "--level", paramLabel = "LEVEL")
    private SkillLevel level = SkillLevel.UNKNOWN;

    SkillAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var who = new People(network).find(person);
        var name = String.join(" ", words).strip();
        if (name.isEmpty()) {
            throw new CommandException(Messages.skillWithoutName);
        }
        var label = NLS.bind(Messages.addSkill, name, who.getLabel());
        network.edit(label, () -> add(network, who, name));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", Skills.find(network, name).orElseThrow().getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }

    private void add(Network network, Person who, String name) {
        var skill = Skills.named(network, name);
        if (skill.eContainer() == null) {
            network.add(skill);
        }
        Skills.claim(who, skill).orElseGet(() -> claim(who, skill)).setLevel(level);
    }

    private static SkillClaim claim(Person who, Skill skill) {
        var claim = ContactsFactory.eINSTANCE.createSkillClaim();
        claim.setSkill(skill);
        who.getSkillClaims().add(claim);
        return claim;
    }
}
