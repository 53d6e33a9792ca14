// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** The lines of a text, each kept up to a length, so that one endless line can't fill the memory. */
public final class Lines implements Closeable {

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder(256);
    private int position;
    private int limit;
    private long length;
    private boolean afterCarriageReturn;

    /** @param longest characters of a line that are kept; what goes beyond is skipped */
    public Lines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** @return the next line without its end; null after the last one */
    public String read() throws IOException {
        line.setLength(0);
        length = 0;
        while (position < limit || fill()) {
            skipLineFeedOfPair();
            if (takeUntilEnd()) {
                return line.toString();
            }
        }
        return length == 0 ? null : line.toString();
    }

    /** @return how long the last line is in the file, in characters */
    public long length() {
        return length;
    }

    /** @return whether the last line was longer than what was kept of it */
    public boolean truncated() {
        return length > longest;
    }

    /** Skips lines, or all there are if they are fewer. */
    public void skip(long count) throws IOException {
        long left = count;
        while (left > 0 && read() != null) {
            left--;
        }
    }

    /** @return what follows the lines that were read; takes the place of this object */
    public Reader rest() {
        if (position < limit) {
            skipLineFeedOfPair();
        }
        return new Reader() {

            @Override
            public int read(char[] target, int offset, int count) throws IOException {
                while (position == limit) {
                    if (!fill()) {
                        return -1;
                    }
                    skipLineFeedOfPair();
                }
                int taken = Math.min(count, limit - position);
                System.arraycopy(buffer, position, target, offset, taken);
                position += taken;
                return taken;
            }

            @Override
            public void close() throws IOException {
                Lines.this.close();
            }
        };
    }

    private void skipLineFeedOfPair() {
        if (afterCarriageReturn && buffer[position] == '\n') {
            position++;
        }
        afterCarriageReturn = false;
    }

    private boolean takeUntilEnd() {
        int start = position;
        while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
            position++;
        }
        keep(start, position - start);
        if (position == limit) {
            return false;
        }
        afterCarriageReturn = buffer[position++] == '\r';
        return true;
    }

    private void keep(int start, int count) {
        line.append(buffer, start, Math.min(count, Math.max(0, longest - line.length())));
        length += count;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, reader.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
