// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded: by its byte order mark, else UTF-16 if every other byte at the beginning is zero, else
 * UTF-8 if the whole file is valid UTF-8, else Windows-1252, which older address books write.
 *
 * @param charset decodes the file
 * @param markLength bytes of the byte order mark, 0 if there is none
 * @param broken whether lines are broken within characters and have to be joined first, see {@link Unbroken}
 */
public record Encoding(Charset charset, int markLength, boolean broken) {

    private static final int CHUNK = 1 << 16;

    /** @return the encoding of a file; reads all of it unless it has a byte order mark */
    public static Encoding of(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var start = input.readNBytes(4);
            var encoding = marked(start);
            encoding = encoding == null ? wide(start) : encoding;
            if (encoding != null) {
                return encoding;
            }
        }
        if (isUtf8(Files.newInputStream(file))) {
            return encoding(StandardCharsets.UTF_8, 0);
        }
        return isUtf8(new Unbroken(Files.newInputStream(file))) ? new Encoding(StandardCharsets.UTF_8, 0, true)
                : encoding(Charset.forName("windows-1252"), 0);
    }

    private static Encoding encoding(Charset charset, int markLength) {
        return new Encoding(charset, markLength, false);
    }

    /** Two Latin letters tell, since no text in another encoding has zeros in it. */
    private static Encoding wide(byte[] start) {
        if (start.length < 4) {
            return null;
        }
        return start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0 ? encoding(StandardCharsets.UTF_16LE, 0)
                : start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0
                        ? encoding(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static Encoding marked(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> encoding(StandardCharsets.UTF_16LE, 2);
            case 0xFEFF -> encoding(StandardCharsets.UTF_16BE, 2);
            case 0xEFBB -> start.length > 2 && start[2] == (byte) 0xBF ? encoding(StandardCharsets.UTF_8, 3) : null;
            default -> null;
        };
    }

    private static boolean isUtf8(InputStream file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var text = CharBuffer.allocate(CHUNK);
        try (var input = file) {
            boolean end = false;
            while (!end) {
                int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.limit(bytes.position() + Math.max(count, 0)).position(0);
                if (!isValid(decoder, bytes, text, end)) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static boolean isValid(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text, boolean end) {
        return !decoder.decode(bytes, text.clear(), end).isError();
    }
}
