// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets a plug-in be started again, from the next start on. */
@Command(name = "enable")
final class PlugInsEnableCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME")
    private String name;

    private final Kith kith;

    PlugInsEnableCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        kith.services().plugIns().enable(name);
        kith.answer(Json.object("name", name, "enabled", true),
                () -> kith.terminal().print(NLS.bind(Messages.plugInEnabledNow, name)));
        return 0;
    }
}
