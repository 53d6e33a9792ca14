// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes people in a format. */
@Command(name = "export", preprocessor = Negations.class)
final class ExportCommand extends NetworkCommand {

    @Option(names = "--format", paramLabel = "ID", required = true)
    private String formatId;

    @Option(names = {"--output", "-o"}, paramLabel = "FILE")
    private Path output;

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
    private List<String> words = List.of();

    ExportCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) throws FormatException, IOException {
        var format = format();
        var people = people(network);
        if (output == null) {
            format.write(network, people, terminal().bytes(), new NullProgressMonitor());
        } else {
            writeFile(network, format, people);
            kith.answer(Json.object("file", output.toAbsolutePath(), "format", format.id(), "people", people.size()),
                    () -> terminal().print(NLS.bind(Messages.exported, people.size(), output)));
        }
        return 0;
    }

    private Format format() {
        var writing = kith.services().importer().formats().stream().filter(Format::writes).toList();
        return writing.stream().filter(each -> each.id().equals(formatId)).findFirst()
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.cannotWriteFormat, formatId,
                        writing.stream().map(Format::id).collect(Collectors.joining(", ")))));
    }

    /** Secret people among them are left out by the format. */
    private List<Person> people(Network network) {
        return new Selecting(kith, network).people(words);
    }

    /** A file that was there stays until the new one is complete. */
    private void writeFile(Network network, Format format, Collection<Person> people)
            throws FormatException, IOException {
        var target = output.toAbsolutePath();
        var partial = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".partial");
        try {
            try (var stream = Files.newOutputStream(partial)) {
                format.write(network, people, stream, new NullProgressMonitor());
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
