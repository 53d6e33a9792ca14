// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a copy of the network. */
@Command(name = "backup")
final class BackupCommand extends NetworkCommand {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "target")
    private Path target;

    BackupCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var file = network.backup(target == null ? null : target.toAbsolutePath().normalize());
        kith.answer(Json.object("file", file), () -> terminal().print(NLS.bind(Messages.backedUp, file)));
        return 0;
    }
}
