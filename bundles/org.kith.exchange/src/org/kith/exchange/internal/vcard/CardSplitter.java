// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.Lines;

/**
 * Splits a file into cards without understanding them, so that they can be parsed on several threads, and so that a
 * broken one spoils no other.
 */
final class CardSplitter {

    private static final int DEEPEST = 4;
    /** Cards with pictures are handed on sooner, or a few hundred of them would fill the memory. */
    private static final int LARGEST_CHUNK = 4 << 20;

    private final Lines lines;
    private String pending;
    private int position;

    /** @param lines of the file, cut at {@link CardText#LONGEST_LINE} or later */
    CardSplitter(Lines lines) {
        this.lines = lines;
    }

    /** @return the next cards, at most so many; empty at the end of the file */
    List<Card> next(int most) throws IOException {
        var cards = new ArrayList<Card>(most);
        var line = read();
        while (line != null && !isContent(line)) {
            line = read();
        }
        long length = 0;
        while (line != null) {
            cards.add(isBegin(line) ? card(line) : stray(line));
            length += cards.getLast().text().length();
            do {
                line = cards.size() < most && length < LARGEST_CHUNK ? read() : null;
            } while (line != null && !isContent(line));
        }
        return cards;
    }

    private String read() throws IOException {
        var line = pending == null ? lines.read() : pending;
        pending = null;
        return line;
    }

    private Card card(String begin) throws IOException {
        var text = new CardText();
        text.append(begin, begin.length());
        int depth = 1;
        while (depth > 0) {
            var line = read();
            if (line == null || isBegin(line) && !text.endsInAgent()) {
                pending = line;
                text.spoil(Messages.Card_noEnd);
                return text.toCard(++position);
            }
            depth += isBegin(line) ? 1 : isEnd(line) ? -1 : 0;
            if (depth > DEEPEST) {
                text.spoil(Messages.Card_tooDeep);
            }
            text.append(line, lines.length());
        }
        return text.toCard(++position);
    }

    /** Lines outside of any card: the rest of one whose beginning is missing. */
    private Card stray(String first) throws IOException {
        var text = new CardText();
        text.spoil(Messages.Card_noBegin);
        for (var line = first; line != null; line = read()) {
            if (isBegin(line)) {
                pending = line;
                break;
            }
            text.append(line, line.length());
        }
        return text.toCard(++position);
    }

    private static boolean isContent(String line) {
        return !line.isBlank() && !isEnd(line);
    }

    private static boolean isBegin(String line) {
        return matches(line, "BEGIN:VCARD");
    }

    private static boolean isEnd(String line) {
        return matches(line, "END:VCARD");
    }

    private static boolean matches(String line, String mark) {
        return line.length() >= mark.length() && line.length() < mark.length() + 20
                && line.strip().equalsIgnoreCase(mark);
    }
}
