// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kith.core.brief.Brief;
import org.kith.core.brief.PdfPages;
import org.osgi.service.component.annotations.Component;

/** Sets a brief with a title, headings and lists. */
@Component
public final class PdfBriefs implements PdfPages {

    /** Liberation Sans, which comes with PDFBox; only the letters that are used are embedded. */
    static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float TEXT = 10.5f;
    private static final float GAP = 12;

    @Override
    public void write(Brief brief, OutputStream output) throws IOException {
        try (var document = new PDDocument(); var font = PDDocument.class.getResourceAsStream(FONT)) {
            document.getDocumentInformation().setTitle(brief.name());
            try (var paper = new Paper(document, PDType0Font.load(document, font))) {
                set(brief, paper);
            }
            document.save(output);
        }
    }

    private static void set(Brief brief, Paper paper) throws IOException {
        paper.text(brief.name(), TITLE);
        paper.text(brief.position().isEmpty() ? brief.day().toString() : brief.position() + " · " + brief.day(), TEXT);
        for (var section : brief.sections()) {
            paper.skip(GAP);
            paper.text(section.title(), HEADING);
            for (var line : section.lines()) {
                paper.item(line, TEXT);
            }
        }
    }
}
