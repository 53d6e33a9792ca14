// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the network. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "backup")
    private Path backup;

    private final Kith kith;

    RestoreCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        var source = backup.toAbsolutePath().normalize();
        kith.services().networks().restore(source, kith.file());
        kith.answer(Json.object("network", kith.file(), "backup", source),
                () -> kith.terminal().print(NLS.bind(Messages.restored, kith.file(), source)));
        return 0;
    }
}
