// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** How texts in quoted-printable are encoded where a card does not say it, as old Outlooks and telephones do not. */
final class QuotedPrintable {

    private static final Pattern SOFT_BREAK = Pattern.compile("=\\R\\s?");
    private static final Pattern BYTES = Pattern.compile("(?:=[0-9A-Fa-f]{2})+");
    private static final Charset OLD = Charset.forName("windows-1252");

    private QuotedPrintable() {
    }

    /** @return UTF-8 if all bytes of the card are that, otherwise what Western Windows wrote */
    static Charset charset(String card) {
        if (!card.contains("=")) {
            return StandardCharsets.UTF_8;
        }
        var bytes = BYTES.matcher(SOFT_BREAK.matcher(card).replaceAll(""));
        while (bytes.find()) {
            if (!isUtf8(bytes.group().replace("=", ""))) {
                return OLD;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isUtf8(String digits) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(HexFormat.of().parseHex(digits)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
