// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kith.core.brief.Brief;
import org.kith.core.brief.Brief.Section;

class PdfBriefsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static byte[] written(String... lines) throws IOException {
        var output = new ByteArrayOutputStream();
        new PdfBriefs().write(new Brief("Barbara Liskov", "Talks, 17:00", DAY, List.of(new Section("Agenda",
                List.of(lines)))), output);
        return output.toByteArray();
    }

    private static List<String> read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).lines().toList();
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void aPageReadsLikeTheBrief() throws IOException {
        assertThat(read(written("Rehearse aloud", "Ask Łódź, Αθήνα, Москва"))).containsExactly("Barbara Liskov",
                "Talks, 17:00 · 2026-09-01", "Agenda", "• Rehearse aloud", "• Ask Łódź, Αθήνα, Москва");
    }

    @Test
    void lettersThatTheFontDoesNotHaveAreMarked() throws IOException {
        assertThat(read(written("名\t1\u0007"))).endsWith("• ? 1?");
    }

    @Test
    void aLongLineIsBrokenBetweenWords() throws IOException {
        assertThat(read(written("word ".repeat(50)))).filteredOn(line -> line.contains("word"))
                .hasSizeGreaterThan(1).allMatch(line -> line.matches("(• )?word( word)*"));
    }

    @Test
    void aWordThatIsWiderThanThePaperIsCut() throws IOException {
        assertThat(String.join("", read(written("x".repeat(300))))).contains("x".repeat(300));
    }

    @Test
    void whatFitsNotOnOnePageGoesOnOnTheNext() throws IOException {
        assertThat(pages(written("one"))).isEqualTo(1);
        assertThat(pages(written(Collections.nCopies(200, "one").toArray(String[]::new)))).isGreaterThan(3);
    }

    @Test
    void aSheetStaysSmall() throws IOException {
        assertThat(written("Rehearse aloud")).hasSizeLessThan(60_000);
    }
}
