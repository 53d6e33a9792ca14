// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds to a talk, or says something of it otherwise. */
@Command(name = "change")
final class TalkChangeCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "TALK", descriptionKey = "talk")
    private String which;

    @Option(names = "--title", paramLabel = "TITLE")
    private String title;

    @Mixin
    private TalkTerms terms;

    TalkChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var talk = Searches.talk(network, which);
        var label = NLS.bind(Messages.changeTalk, talk.getTitle());
        network.edit(label, () -> {
            if (title != null) {
                talk.setTitle(title.strip());
            }
            terms.apply(network, talk);
        });
        done(network, talk, label);
        return 0;
    }
}
