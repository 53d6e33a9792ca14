// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.Reader;

/** The characters of a card. The parser asks for them one by one, and {@link java.io.StringReader} locks for each. */
final class CardCharacters extends Reader {

    private final String text;
    private int position;

    CardCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read() {
        return position < text.length() ? text.charAt(position++) : -1;
    }

    @Override
    public int read(char[] target, int offset, int count) {
        if (position == text.length()) {
            return -1;
        }
        int taken = Math.min(count, text.length() - position);
        text.getChars(position, position + taken, target, offset);
        position += taken;
        return taken;
    }

    @Override
    public void close() {
        position = text.length();
    }
}
