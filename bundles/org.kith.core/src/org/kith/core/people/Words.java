// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.Consumer;

/** Takes texts apart into words that compare without case and accents; what is no letter or digit parts words. */
public final class Words {

    private static final int ASCII = 128;
    private static final char[] FOLDED = new char[ASCII];

    static {
        for (char c = '0'; c <= '9'; c++) {
            FOLDED[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            FOLDED[c] = c;
            FOLDED[Character.toUpperCase(c)] = c;
        }
    }

    private Words() {
    }

    /**
     * Gives each word of a text, in order.
     *
     * @param text not null
     */
    public static void forEach(String text, Consumer<String> word) {
        var folded = fold(text);
        int start = 0;
        for (int i = 0; i <= folded.length; i++) {
            if (i == folded.length || folded[i] == 0) {
                if (i > start) {
                    word.accept(new String(folded, start, i - start));
                }
                start = i + 1;
            }
        }
    }

    /** Letters and digits in their plain form, 0 for everything else. */
    private static char[] fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return foldAnyScript(text);
            }
            folded[i] = FOLDED[c];
        }
        return folded;
    }

    private static char[] foldAnyScript(String text) {
        var folded = new StringBuilder(text.length() + 2);
        Normalizer.normalize(text, Form.NFKD).codePoints().forEach(c -> append(Character.toLowerCase(c), folded));
        var chars = new char[folded.length()];
        folded.getChars(0, chars.length, chars, 0);
        return chars;
    }

    private static void append(int c, StringBuilder folded) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) {
            return;
        }
        var plain = withoutStroke(c);
        if (plain != null) {
            folded.append(plain);
        } else if (Character.isLetterOrDigit(c) || type == Character.COMBINING_SPACING_MARK) {
            folded.appendCodePoint(c);
        } else {
            folded.append((char) 0);
        }
    }

    /** Latin letters that Unicode does not take apart, as people type them who lack the key. */
    private static String withoutStroke(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'þ' -> "th";
            default -> null;
        };
    }
}
