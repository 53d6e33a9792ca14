// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Contacting;

/**
 * What somebody wrote somewhere, of which the beginning serves as a title.
 *
 * @param text without blanks around it; LinkedIn puts each of several lines in quotation marks, which are taken off
 */
record Said(String text) {

    private static final Pattern BREAK = Pattern.compile("\"?\\R\"?");
    private static final int LONGEST = 80;

    Said {
        text = BREAK.matcher(text).replaceAll("\n").strip();
    }

    /** @return whether nothing stands in any of some cells */
    static boolean isNothing(String... cells) {
        return Arrays.stream(cells).allMatch(String::isBlank);
    }

    /** @return its first line, cut between words where it is long; the other text if nothing was said */
    String title(String otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        var line = text.lines().findFirst().orElseThrow().strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end > 0 ? end : LONGEST - 1) + '…';
    }

    /** @return the whole; null if the title says it */
    String notes() {
        return title("").equals(text) ? null : text;
    }

    /** @return by what a record is known again: its address, else when and what */
    static String id(String address, String when, String what) {
        return address.isBlank() ? when.strip() + '|' + Folding.fold(what)
                : Contacting.normalized(ContactKind.URL, address);
    }
}
