// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in the form in which they are compared: lower case, without accents, only letters and digits. */
public final class Folding {

    private Folding() {
    }

    /** @return words in lower case with one space between them; empty for null; never null */
    public static String fold(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        return words(plain.toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String words(String text) {
        var words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                gap = false;
            } else {
                gap |= !isSilent(c);
            }
        }
        return words.toString();
    }

    /** Accents and apostrophes: O’Brien is the same word as OBrien. */
    private static boolean isSilent(char c) {
        return c == '\'' || c == '\u2019' || c == '.' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
