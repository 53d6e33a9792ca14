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
 * How a text file is encoded: by its byte order mark, else UTF-8 if the whole file is valid UTF-8, else Windows-1252,
 * which older address books write.
 *
 * @param charset decodes the file
 * @param markLength bytes of the byte order mark, 0 if there is none
 */
public record Encoding(Charset charset, int markLength) {

    private static final int CHUNK = 1 << 16;

    /** @return the encoding of a file; reads all of it unless it has a byte order mark */
    public static Encoding of(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var marked = marked(input.readNBytes(3));
            if (marked != null) {
                return marked;
            }
        }
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
    }

    private static Encoding marked(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> new Encoding(StandardCharsets.UTF_16LE, 2);
            case 0xFEFF -> new Encoding(StandardCharsets.UTF_16BE, 2);
            case 0xEFBB -> start.length > 2 && start[2] == (byte) 0xBF ? new Encoding(StandardCharsets.UTF_8, 3) : null;
            default -> null;
        };
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var text = CharBuffer.allocate(CHUNK);
        try (InputStream input = Files.newInputStream(file)) {
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
