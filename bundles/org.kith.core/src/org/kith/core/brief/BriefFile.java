// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes briefs into files to be printed; on any thread. */
public final class BriefFile {

    /** What the names of PDF files end in. */
    public static final String PDF = ".pdf";

    private final PdfPages pdfPages;

    /** @param pdfPages writes the PDF documents */
    public BriefFile(PdfPages pdfPages) {
        this.pdfPages = pdfPages;
    }

    /**
     * Writes a PDF document if the name of the file ends in {@link #PDF}, else an HTML page; what was in the file is
     * replaced.
     *
     * @throws IOException if it can't be written
     */
    public void write(Brief brief, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(PDF)) {
            try (var output = Files.newOutputStream(file)) {
                pdfPages.write(brief, output);
            }
        } else {
            Files.writeString(file, new BriefDocument(brief).html());
        }
    }
}
