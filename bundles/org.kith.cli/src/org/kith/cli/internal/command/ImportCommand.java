// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Progress;
import org.kith.core.Network;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportOptions.Mode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files; a network that is not there yet is created for it. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "ID")
    private String format;

    @Option(names = "--mode", paramLabel = "MODE")
    private Mode mode = Mode.UPDATE;

    @Option(names = "--content")
    private boolean content;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", mapFallbackValue = "")
    private Map<String, String> columns = Map.of();

    @Option(names = "--dry-run")
    private boolean dryRun;

    private final Kith kith;

    ImportCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() throws Exception {
        if (kith.exists()) {
            try (var network = kith.open()) {
                return importInto(network);
            }
        }
        return dryRun ? importIntoNothing() : importIntoNew();
    }

    private int importInto(Network network) throws FormatException {
        var progress = new Progress(kith.terminal());
        var report = kith.services().importer().run(network, absolute(),
                new ImportOptions(format, mode, dryRun, content, columns), progress);
        progress.done();
        new ImportAnswer(kith, report, dryRun).give();
        return report.files().stream().anyMatch(file -> file.rejected() > 0) ? Kith.FOUND_SOMETHING : 0;
    }

    private List<Path> absolute() {
        return files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    }

    private int importIntoNothing() throws FormatException, IOException {
        var folder = Files.createTempDirectory("kith-");
        try (var network = kith.create(folder.resolve("rehearsal.kith"))) {
            return importInto(network);
        } finally {
            Folders.delete(folder);
        }
    }

    private int importIntoNew() throws FormatException, IOException {
        boolean done = false;
        var network = kith.create(kith.file());
        try (network) {
            int code = importInto(network);
            kith.terminal().say(NLS.bind(Messages.created, network.file()));
            done = true;
            return code;
        } finally {
            if (!done) {
                network.close();
                Files.deleteIfExists(kith.file());
            }
        }
    }
}
