// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.project.PlugInProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a project of a plug-in. */
@Command(name = "new")
final class PlugInsNewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME")
    private String id;

    @Option(names = "--folder", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--label", paramLabel = "TEXT")
    private String label;

    private final Kith kith;

    PlugInsNewCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() throws IOException {
        require(PlugInProject.isId(id), NLS.bind(Messages.noPlugInName, id));
        var name = label == null ? id.substring(id.lastIndexOf('.') + 1) : label;
        require(PlugInProject.isName(name), NLS.bind(Messages.noPlugInLabel, name));
        var target = folder == null ? Path.of(id) : folder;
        require(Files.notExists(target), NLS.bind(Messages.folderIsThere, target));
        new PlugInProject(id, name).write(target);
        kith.answer(Json.object("name", id, "folder", target.toString()),
                () -> kith.terminal().print(NLS.bind(Messages.plugInBegun, target)));
        return 0;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new CommandException(otherwise);
        }
    }
}
