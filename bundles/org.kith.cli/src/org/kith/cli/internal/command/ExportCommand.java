// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Selection;

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

    @Option(names = "--include-secret", paramLabel = "PERSON")
    private List<String> disclosed = List.of();

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
    private List<String> words = List.of();

    ExportCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) throws FormatException, IOException {
        var format = format();
        var people = new Selecting(kith, network).people(words);
        var selection = Selection.of(people, new People(network).find(disclosed));
        if (output == null) {
            format.write(network, selection, terminal().bytes(), new NullProgressMonitor());
        } else {
            NewFile.<FormatException>write(output,
                    stream -> format.write(network, selection, stream, new NullProgressMonitor()));
            int written = selection.people().size();
            kith.answer(Json.object("file", output.toAbsolutePath(), "format", format.id(), "people", written,
                    "secret", people.size() - written), () -> print(written, people.size() - written));
        }
        return 0;
    }

    private Format format() {
        var writing = kith.services().importer().formats().stream().filter(Format::writes).toList();
        return writing.stream().filter(each -> each.id().equals(formatId)).findFirst()
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.cannotWriteFormat, formatId,
                        writing.stream().map(Format::id).collect(Collectors.joining(", ")))));
    }

    private void print(int written, int secret) {
        terminal().print(NLS.bind(Messages.exported, written, output));
        if (secret > 0) {
            terminal().print(NLS.bind(Messages.secretStayed, secret));
        }
    }
}
