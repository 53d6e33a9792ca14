// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.introduction.Introducing;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.SourceKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks somebody for an introduction, or plans one. */
@Command(name = "introduce")
final class IntroduceCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "0..2", descriptionKey = "persons")
    private List<String> persons = List.of();

    @Option(names = "--via", paramLabel = "PERSON")
    private String via;

    @Option(names = "--purpose", paramLabel = "TEXT")
    private String purpose;

    @Option(names = "--blurb", paramLabel = "TEXT")
    private String blurb;

    @Option(names = "--opportunity", paramLabel = "O")
    private String opportunity;

    IntroduceCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        if (persons.isEmpty() || persons.size() == 1 && via == null) {
            throw new CommandException(Messages.introduceWhom);
        }
        var people = new People(network);
        var owner = network.root().getOwner();
        var introducer = via == null ? owner : people.find(via);
        var first = persons.size() == 1 ? owner : people.find(persons.getFirst());
        var second = people.find(persons.getLast());
        var led = opportunity == null ? null : Searches.opportunity(network, opportunity);
        var label = via == null ? NLS.bind(Messages.planIntroduction, first.getLabel(), second.getLabel())
                : NLS.bind(Messages.requestIntroduction, new Object[] {introducer.getLabel(), first.getLabel(),
                    second.getLabel()});
        done(network, network.edit(label, () -> begin(network, introducer, first, second, led)), label);
        return 0;
    }

    private Introduction begin(Network network, Person introducer, Person first, Person second, Opportunity led) {
        var introducing = new Introducing(network);
        var introduction = via == null ? introducing.plan(introducer, first, second)
                : introducing.request(introducer, first, second, purpose, kith.today());
        introduction.setPurpose(purpose);
        introduction.setBlurb(blurb);
        if (led != null) {
            var source = PipelineFactory.eINSTANCE.createSource();
            source.setKind(SourceKind.INTRODUCTION);
            source.setVia(introduction);
            led.getSources().add(source);
        }
        return introduction;
    }
}
