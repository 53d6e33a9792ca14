// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows all there is about a person. */
@Command(name = "show")
final class ShowCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "1..*", descriptionKey = "person")
    private String[] person;

    ShowCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var profile = Profile.of(kith, network, new People(network).find(String.join(" ", person)));
        kith.answer(new ProfileJson(profile).document(), () -> new ProfileText(profile, terminal()).print());
        return 0;
    }
}
