// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysHowTheFileIsEncoded(String charset) throws Exception {
        assertThat(read(("\uFEFF" + "Jürgen").getBytes(charset))).isEqualTo("Jürgen");
    }

    @Test
    void withoutAMarkWhatIsValidUtf8IsUtf8() throws Exception {
        assertThat(read("Jürgen 田中".getBytes(StandardCharsets.UTF_8))).isEqualTo("Jürgen 田中");
    }

    @Test
    void whatIsNotValidUtf8IsWindows1252() throws Exception {
        assertThat(read("Jürgen €".getBytes(Charset.forName("windows-1252")))).isEqualTo("Jürgen €");
    }

    @Test
    void aLineBrokenWithinACharacterIsStillUtf8() throws Exception {
        var bytes = "NOTE:ä\r\n ö\n".getBytes(StandardCharsets.ISO_8859_1);
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("ä", "\u00C3\r\n \u00A4").replace("ö", "\u00C3\u00B6");

        assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("NOTE:ä\r\n ö\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void everyOtherByteZeroIsUtf16(String charset) throws Exception {
        assertThat(read("Name;Jürgen".getBytes(charset))).isEqualTo("Name;Jürgen");
    }

    @Test
    void oneForeignByteAtTheEndOfALongFileDecides() throws Exception {
        assertThat(read(("x".repeat(300_000) + "ü").getBytes(StandardCharsets.ISO_8859_1))).endsWith("xü");
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() throws Exception {
        assertThat(Encoding.of(write(new byte[] {'a', (byte) 0xC3})).charset().name()).isEqualTo("windows-1252");
    }

    private String read(byte[] content) throws Exception {
        var text = new TextFile(write(content));
        return text.sample().text().length() < 1 << 16 ? text.sample().text() : Files.readString(text.path(),
                Encoding.of(text.path()).charset());
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("file.txt"), content);
    }
}
