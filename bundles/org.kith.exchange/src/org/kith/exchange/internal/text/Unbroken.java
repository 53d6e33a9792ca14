// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Joins lines that were broken within a character: vCard 3.0 and iCalendar count bytes where they fold lines, and some
 * programs do not look where they cut. Other lines stay as they are.
 */
final class Unbroken extends InputStream {

    /** The most that is read ahead: return, line feed, blank, the next byte. */
    private static final int AHEAD = 4;
    private static final int FIRST_OF_SEVERAL = 0x80;

    private final PushbackInputStream input;
    private int last;

    Unbroken(InputStream input) {
        this.input = new PushbackInputStream(new BufferedInputStream(input), AHEAD);
    }

    @Override
    public int read() throws IOException {
        int next = input.read();
        if (last >= FIRST_OF_SEVERAL && (next == '\r' || next == '\n')) {
            next = joined(next);
        }
        last = next;
        return next;
    }

    /** @return the byte after a break within a character; the given one if it is none */
    private int joined(int next) throws IOException {
        int lineFeed = next == '\r' ? input.read() : next;
        int blank = input.read();
        int rest = input.read();
        if (lineFeed == '\n' && (blank == ' ' || blank == '\t') && (rest & 0xC0) == 0x80) {
            return rest;
        }
        unread(rest);
        unread(blank);
        if (next == '\r') {
            unread(lineFeed);
        }
        return next;
    }

    private void unread(int value) throws IOException {
        if (value >= 0) {
            input.unread(value);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        int next = length == 0 ? -1 : read();
        while (next >= 0) {
            target[offset + count++] = (byte) next;
            next = count < length ? read() : -1;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
