// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityContact;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds to an opportunity, or says something of it otherwise. */
@Command(name = "edit")
final class OpportunityEditCommand extends NetworkCommand {

    @Parameters(paramLabel = "O", descriptionKey = "opportunity")
    private String which;

    @Option(names = "--title", paramLabel = "TEXT")
    private String title;

    @Option(names = "--remove-contact", paramLabel = "PERSON")
    private List<String> removed = List.of();

    @Mixin
    private OpportunityTerms terms;

    OpportunityEditCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var opportunity = Searches.opportunity(network, which);
        var label = NLS.bind(Messages.editOpportunity, opportunity.getTitle());
        network.edit(label, () -> edit(network, opportunity));
        done(network, opportunity, label);
        return 0;
    }

    private void edit(Network network, Opportunity opportunity) {
        if (title != null) {
            opportunity.setTitle(title.strip());
        }
        var people = new People(null, opportunity.getContacts().stream().map(OpportunityContact::getPerson).toList());
        people.find(removed).forEach(person -> opportunity.getContacts()
                .removeIf(contact -> contact.getPerson() == person));
        terms.apply(network, opportunity);
    }
}
