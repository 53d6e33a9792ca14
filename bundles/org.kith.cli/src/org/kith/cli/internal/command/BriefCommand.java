// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what to know before one meets somebody, as text or as a page to print. */
@Command(name = "brief")
final class BriefCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "1..*", descriptionKey = "person")
    private String[] person;

    @Option(names = {"--output", "-o"}, paramLabel = "FILE")
    private Path output;

    BriefCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) throws IOException {
        var brief = kith.services().briefs().brief(network, new People(network).find(String.join(" ", person)),
                kith.today(), kith.clock().getZone());
        if (output != null) {
            write(brief);
        }
        kith.answer(json(brief), () -> terminal().print(output == null ? new BriefDocument(brief).text().strip()
                : NLS.bind(Messages.briefWritten, output)));
        return 0;
    }

    private void write(Brief brief) throws IOException {
        if (Files.exists(output)) {
            throw new CommandException(NLS.bind(Messages.fileExists, output));
        }
        Files.writeString(output, new BriefDocument(brief).html(), StandardOpenOption.CREATE_NEW);
    }

    private static Object json(Brief brief) {
        return Json.object("name", brief.name(), "position", Words.orNull(brief.position()), "day", brief.day(),
                "sections", brief.sections().stream().map(section -> Json.object("title", section.title(), "lines",
                        section.lines())).toList());
    }
}
