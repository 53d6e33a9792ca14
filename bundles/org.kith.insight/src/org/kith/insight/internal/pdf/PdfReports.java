// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Passage;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportHtml;
import org.kith.core.report.ReportPdf;
import org.kith.core.report.ReportTable;
import org.osgi.service.component.annotations.Component;

/** Sets a report section by section: what is said, the figures, the plots, the tables. */
@Component
public final class PdfReports implements ReportPdf {

    private static final float TITLE = 20;
    private static final float SECTION = 15;
    private static final float HEADING = 11.5f;
    private static final float TEXT = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float GAP = 14;
    private static final float TOGETHER = 80;

    @Override
    public void write(ReportContent content, OutputStream output) throws IOException {
        try (var document = new PDDocument();
                var font = PDDocument.class.getResourceAsStream(PdfBriefs.FONT)) {
            document.getDocumentInformation().setTitle(content.title());
            try (var paper = new Paper(document, PDType0Font.load(document, font))) {
                paper.text(content.title(), TITLE);
                paper.aside(ReportHtml.about(content), TEXT);
                for (var section : content.sections()) {
                    set(section, paper);
                }
            }
            document.save(output);
        }
    }

    private static void set(Section section, Paper paper) throws IOException {
        paper.skip(GAP);
        paper.keep(TOGETHER);
        if (!section.title().isEmpty()) {
            paper.text(section.title(), SECTION);
            paper.skip(GAP / 2);
        }
        for (var passage : section.passages()) {
            set(passage, paper);
        }
        for (var figure : section.figures()) {
            paper.figure(figure.text(), figure.name(), figure.query(), TEXT, SMALL);
        }
        for (var plot : section.plots()) {
            paper.skip(GAP);
            paper.plot(plot, ReportHtml.plotEmpty());
            paper.aside(plot.query(), SMALL);
        }
        for (var table : section.tables()) {
            if (!table.rows().isEmpty()) {
                set(table, paper);
            }
        }
    }

    private static void set(Passage passage, Paper paper) throws IOException {
        if (!passage.heading().isEmpty()) {
            paper.skip(GAP / 2);
            paper.text(passage.heading(), HEADING);
        }
        for (var line : passage.lines()) {
            paper.text(line, TEXT);
        }
    }

    private static void set(ReportTable table, Paper paper) throws IOException {
        paper.skip(GAP);
        paper.keep(TOGETHER);
        paper.text(table.title(), HEADING);
        paper.aside(table.query(), SMALL);
        new PaperTable(table, paper, SMALL).set();
    }
}
