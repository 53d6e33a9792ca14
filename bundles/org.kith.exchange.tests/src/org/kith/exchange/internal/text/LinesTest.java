// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsOnAnySystem(String end) throws IOException {
        assertThat(all("one" + end + end + "two" + end, 100)).containsExactly("one", "", "two");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(all("one\ntwo", 100)).containsExactly("one", "two");
    }

    @Test
    void anEndlessLineIsCutButItsLengthIsKnown() throws IOException {
        var lines = new Lines(new StringReader("x".repeat(200_000) + "\nnext"), 10);
        assertThat(lines.read()).isEqualTo("xxxxxxxxxx");
        assertThat(lines.truncated()).isTrue();
        assertThat(lines.length()).isEqualTo(200_000);
        assertThat(lines.read()).isEqualTo("next");
        assertThat(lines.truncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theRestBeginsAfterTheLinesThatWereSkipped(String end) throws IOException {
        var lines = new Lines(new StringReader("one" + end + "two" + end + "three"), 10);
        lines.skip(2);
        assertThat(new BufferedReader(lines.rest()).readLine()).isEqualTo("three");
    }

    @Test
    void aPairOfReturnAndLineFeedIsOneEndAlsoWhereTheBufferEnds() throws IOException {
        var first = "x".repeat((1 << 16) - 1);
        assertThat(all(first + "\r\nnext", 1 << 17)).containsExactly(first, "next");
    }

    private static List<String> all(String text, int longest) throws IOException {
        var lines = new Lines(new StringReader(text), longest);
        var all = new ArrayList<String>();
        for (var line = lines.read(); line != null; line = lines.read()) {
            all.add(line);
        }
        return all;
    }
}
