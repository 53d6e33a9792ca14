// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps a plug-in from being started, from the next start on. */
@Command(name = "disable")
final class PlugInsDisableCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME")
    private String name;

    private final Kith kith;

    PlugInsDisableCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        kith.services().plugIns().disable(name);
        kith.answer(Json.object("name", name, "enabled", false),
                () -> kith.terminal().print(NLS.bind(Messages.plugInDisabledNow, name)));
        return 0;
    }
}
