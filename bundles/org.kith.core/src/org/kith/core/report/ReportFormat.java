// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a report can be written. */
public enum ReportFormat {
    /** One page with everything in it. */
    HTML,
    /** Pages to print. */
    PDF,
    /** All numbers. */
    CSV,
    /** All plots. */
    SVG;

    /** @return what the names of such files end in, in lower case with its dot */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @return the format that the name of a file asks for; empty if there is no such */
    public static Optional<ReportFormat> of(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /**
     * Writes a report; on any thread.
     *
     * @param pdf writes the PDF documents
     * @param output not closed
     * @throws IOException if it can't be written
     */
    public void write(ReportContent content, ReportPdf pdf, OutputStream output) throws IOException {
        switch (this) {
            case HTML -> text(new ReportHtml(content).page(), output);
            case PDF -> pdf.write(content, output);
            case CSV -> text(ReportCsv.of(content), output);
            case SVG -> text(ReportHtml.svg(content), output);
        }
    }

    private static void text(String text, OutputStream output) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
