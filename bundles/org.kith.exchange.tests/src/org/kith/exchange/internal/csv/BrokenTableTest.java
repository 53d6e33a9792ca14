// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.format.FormatException;
import org.kith.exchange.internal.Reading;

class BrokenTableTest {

    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String GOOD = "Marie,Curie,,,Sorbonne,Professor,1 May 2020\n";
    private static final String LAST = "Irène,Joliot-Curie,,,,,\n";

    private final LinkedInFormat format = new LinkedInFormat();

    @TempDir
    private Path folder;

    @Test
    void aQuotationMarkThatIsNotClosedCostsOnlyItsRow() throws FormatException {
        var read = Reading.of(format, HEADER + GOOD + "Pierre,\"Curie,,,,,\n" + LAST);
        assertThat(read.names()).containsExactly("Marie Curie", "Irène Joliot-Curie");
        assertThat(read.rejected()).containsOnlyKeys(2);
        assertThat(read.rejected().get(2)).contains("quotation mark");
    }

    @Test
    void aQuotationMarkThatALaterRowClosesCostsOnlyItsRow() throws FormatException {
        var read = Reading.of(format, HEADER + "Pierre,\"Curie,,,,,\n" + "Marie,Curie,,,\"Sorbonne, Paris\",,\n"
                + LAST);
        assertThat(read.names()).containsExactly("Marie Curie", "Irène Joliot-Curie");
        assertThat(read.rejected()).containsOnlyKeys(1);
        assertThat(read.sources().getFirst().fields().getFirst()).isEqualTo("Pierre");
    }

    @Test
    void aRowWithTooManyCellsIsRejectedInsteadOfShifted() throws FormatException {
        var read = Reading.of(format, HEADER + "Marie,Curie,,,Sorbonne, Paris,Professor,1 May 2020\n" + LAST);
        assertThat(read.names()).containsExactly("Irène Joliot-Curie");
        assertThat(read.rejected().get(1)).contains("8 cells").contains("7");
    }

    @Test
    void aRowMayEndEarly() throws FormatException {
        assertThat(Reading.of(format, HEADER + "Marie,Curie\n").names()).containsExactly("Marie Curie");
    }

    @Test
    void zeroBytesAreTakenOut() throws FormatException {
        var read = Reading.of(format, HEADER + "Ma\0rie,Curie,,,,,\n" + LAST);
        assertThat(read.names()).containsExactly("Marie Curie", "Irène Joliot-Curie");
    }

    @Test
    void aLineOfAHundredMegabytesCostsOnlyItself() throws Exception {
        var read = Reading.of(format, large("Pierre,", "x".repeat(1 << 20), 100, "\n"));
        assertThat(read.names()).containsExactly("Marie Curie", "Irène Joliot-Curie");
        assertThat(read.rejected()).containsOnlyKeys(2);
        assertThat(read.rejected().get(2)).contains("longer than 1 MB");
    }

    @Test
    void aQuotedTextOfAHundredMegabytesCostsOnlyItsRow() throws Exception {
        var read = Reading.of(format, large("Pierre,\"", "x".repeat(1 << 20), 100, "\",,,,,\n"));
        assertThat(read.names()).containsExactly("Marie Curie", "Irène Joliot-Curie");
    }

    @Test
    void aRowWithAHundredThousandCellsCostsOnlyItself() throws FormatException {
        var read = Reading.of(format, HEADER + GOOD + "a,".repeat(100_000) + "\n" + LAST);
        assertThat(read.names()).containsExactly("Marie Curie", "Irène Joliot-Curie");
        assertThat(read.rejected()).containsOnlyKeys(2);
    }

    @Test
    void aFileOfOnlyBrokenRowsIsGivenUp() {
        assertThatThrownBy(() -> Reading.of(format, HEADER + "Pierre,\"Curie\"x,,,,,\n".repeat(200)))
                .isInstanceOf(FormatException.class).hasMessageContaining("more than 100 rows");
    }

    @Test
    void withoutAHeaderItIsSaidWhatIsMissing() {
        assertThatThrownBy(() -> Reading.of(format, "a,b,c\n1,2,3\n")).isInstanceOf(FormatException.class)
                .hasMessageContaining("no line with the column names of LinkedIn");
    }

    private Path large(String begin, String piece, int times, String end) throws IOException {
        var file = folder.resolve("large.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER + GOOD + begin);
            for (int i = 0; i < times; i++) {
                writer.write(piece);
            }
            writer.write(end + LAST);
        }
        return file;
    }
}
