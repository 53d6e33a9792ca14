// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Photo;
import org.kith.exchange.internal.Messages;

/**
 * Collects the lines of one card and holds the limits, so that no card can fill the memory. What a picture or sound
 * refers to is never fetched.
 */
final class CardText {

    /** The longest line that is read as a whole, in characters: a picture of 8 MB in base 64 and a little. */
    static final int LONGEST_LINE = (Photo.LARGEST + 1024) / 3 * 4;
    private static final int LONGEST_PROPERTY = 1 << 20;
    private static final int LARGEST_CARD = 32 << 20;
    private static final int SHOWN = 1 << 16;
    private static final int MOST_PROPERTIES = 5000;
    private static final Set<String> MEDIA = Set.of("PHOTO", "LOGO", "SOUND", "KEY");
    private static final String PHOTO = "PHOTO";
    /** These speak of the file, not of the person. */
    private static final Set<String> IDLE = Set.of("PRODID", "REV");

    private final StringBuilder text = new StringBuilder(512);
    private final List<String> omissions = new ArrayList<>();
    private String flaw;
    private String name = "";
    private int start;
    private long length;
    private int properties;
    private boolean quotedPrintable;
    private boolean softBreak;
    private boolean omitted;

    /**
     * @param line without its end
     * @param fullLength how long the line is in the file, if only its beginning was read
     */
    void append(String line, long fullLength) {
        if (!continues(line)) {
            begin(line);
        }
        length += fullLength;
        softBreak = quotedPrintable && line.endsWith("=");
        checkLength();
        if (!omitted && (flaw == null || text.length() < SHOWN)) {
            text.append(isUnmarked(line) ? " " : "").append(line).append('\n');
        }
    }

    private boolean continues(String line) {
        return softBreak || line.startsWith(" ") || line.startsWith("\t")
                || isUnmarked(line);
    }

    /** Some programs go on with a picture in the next line without saying so. */
    private boolean isUnmarked(String line) {
        return MEDIA.contains(name) && line.indexOf(':') < 0 && !line.startsWith(" ") && !line.startsWith("\t");
    }

    private void begin(String line) {
        name = name(line);
        start = text.length();
        length = 0;
        quotedPrintable = containsIgnoringCase(line, "QUOTED-PRINTABLE");
        omitted = IDLE.contains(name);
        if (++properties > MOST_PROPERTIES) {
            spoil(Messages.Card_tooManyProperties);
        }
    }

    private void checkLength() {
        boolean photo = name.equals(PHOTO);
        if (!omitted && length > (photo ? LONGEST_LINE : LONGEST_PROPERTY)) {
            omissions.add(photo ? Messages.Card_photoTooLarge : NLS.bind(Messages.Card_propertyTooLong, name));
            text.setLength(start);
            omitted = true;
        }
        if (text.length() > LARGEST_CARD) {
            spoil(Messages.Card_tooLarge);
        }
    }

    /** Names the first thing that keeps the card from being read. */
    void spoil(String reason) {
        if (flaw == null) {
            flaw = reason;
            text.setLength(Math.min(text.length(), SHOWN));
        }
    }

    /** @return whether the last property is an agent, whose card stands inside this one */
    boolean endsInAgent() {
        return name.equals("AGENT");
    }

    boolean isSpoilt() {
        return flaw != null;
    }

    Card toCard(int position) {
        return new Card(position, text.toString(), flaw, omissions);
    }

    /** @return the name of a property in upper case, without its group */
    private static String name(String line) {
        int end = 0;
        int begin = 0;
        while (end < line.length() && ":;".indexOf(line.charAt(end)) < 0) {
            if (line.charAt(end) == '.') {
                begin = end + 1;
            }
            end++;
        }
        return line.substring(begin, end).strip().toUpperCase(Locale.ROOT);
    }

    private static boolean containsIgnoringCase(String line, String word) {
        int colon = line.indexOf(':');
        return colon > word.length() && line.substring(0, colon).toUpperCase(Locale.ROOT).contains(word);
    }
}
