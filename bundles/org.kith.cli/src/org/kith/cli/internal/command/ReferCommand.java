// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Referring;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Referral;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a referral: somebody speaks for somebody else to a third. */
@Command(name = "refer")
final class ReferCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "0..1", descriptionKey = "referrer")
    private String referrer;

    @Option(names = "--candidate", paramLabel = "PERSON")
    private String candidate;

    @Option(names = "--to", paramLabel = "RECIPIENT")
    private String recipient;

    @Option(names = "--opportunity", paramLabel = "O")
    private String opportunity;

    @Option(names = "--skill", paramLabel = "NAME")
    private List<String> skills = List.of();

    @Option(names = "--work-ethic", paramLabel = "TEXT")
    private String workEthic;

    ReferCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        if (referrer == null && candidate == null) {
            throw new CommandException(Messages.referWhom);
        }
        var people = new People(network);
        var owner = network.root().getOwner();
        var from = referrer == null ? owner : people.find(referrer);
        var whom = candidate == null ? owner : people.find(candidate);
        var led = opportunity == null ? null : Searches.opportunity(network, opportunity);
        var to = recipient(network, people, led);
        var label = NLS.bind(Messages.askReferral, new Object[] {from.getLabel(), whom.getLabel(), to.getLabel()});
        done(network, network.edit(label, () -> begin(network, from, whom, to, led)), label);
        return 0;
    }

    /** A person or an organization; without one, whose the opportunity is. */
    private Party recipient(Network network, People people, Opportunity led) {
        if (recipient == null) {
            if (led == null || led.getOrganization() == null) {
                throw new CommandException(Messages.referToWhom);
            }
            return led.getOrganization();
        }
        var organization = new Organizations(network).named(recipient);
        if (organization.isPresent()) {
            return organization.get();
        }
        try {
            return people.find(recipient);
        } catch (CommandException nobody) {
            throw new CommandException(NLS.bind(Messages.noRecipient, recipient));
        }
    }

    private Referral begin(Network network, Person from, Person whom, Party to, Opportunity led) {
        var referral = new Referring(network).ask(from, whom, to, led, kith.today());
        for (var name : skills) {
            var skill = Skills.named(network, name);
            referral.getSkills().add(skill.eContainer() == null ? network.add(skill) : skill);
        }
        referral.setWorkEthic(workEthic);
        return referral;
    }
}
