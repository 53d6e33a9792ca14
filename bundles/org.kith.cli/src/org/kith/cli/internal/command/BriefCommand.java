// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;

import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what to know before one meets somebody, as text or as a page to print. */
@Command(name = "brief")
final class BriefCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "1..*", descriptionKey = "person")
    private String[] person;

    @Mixin
    private Page page;

    BriefCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) throws IOException {
        page.answer(kith, kith.services().briefs().brief(network, new People(network).find(String.join(" ", person)),
                kith.today(), kith.clock().getZone()));
        return 0;
    }
}
