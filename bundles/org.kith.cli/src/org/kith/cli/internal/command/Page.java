// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefDocument;
import org.kith.core.brief.BriefFile;

import picocli.CommandLine.Option;

/** Answers with a brief: as text, or as a page to print. */
final class Page {

    @Option(names = {"--output", "-o"}, paramLabel = "FILE")
    private Path output;

    void answer(Kith kith, Brief brief) throws IOException {
        if (output != null) {
            write(kith, brief);
        }
        kith.answer(json(brief), () -> kith.terminal().print(output == null ? new BriefDocument(brief).text().strip()
                : NLS.bind(Messages.briefWritten, output)));
    }

    private void write(Kith kith, Brief brief) throws IOException {
        if (Files.exists(output)) {
            throw new CommandException(NLS.bind(Messages.fileExists, output));
        }
        new BriefFile(kith.services().pdfPages()).write(brief, output);
    }

    private static Object json(Brief brief) {
        return Json.object("name", brief.name(), "position", Words.orNull(brief.position()), "day", brief.day(),
                "sections", brief.sections().stream().map(section -> Json.object("title", section.title(), "lines",
                        section.lines())).toList());
    }
}
