// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a talk, or keeps one that was held. */
@Command(name = "add")
final class TalkAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TITLE", descriptionKey = "title")
    private List<String> words;

    @Option(names = "--status", paramLabel = "STATUS")
    private TalkStatus status = TalkStatus.IDEA;

    @Mixin
    private TalkTerms terms;

    TalkAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var title = String.join(" ", words).strip();
        var label = NLS.bind(Messages.addTalk, title);
        done(network, network.edit(label, () -> add(network, title)), label);
        return 0;
    }

    private Talk add(Network network, String title) {
        var talk = GrowthFactory.eINSTANCE.createTalk();
        talk.setTitle(title);
        talk.setStatus(status);
        terms.apply(network, talk);
        return network.add(talk);
    }
}
