// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.output;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where answers and messages go, in UTF-8. Answers are flushed by {@link #flush}, messages at once. */
public final class Terminal {

    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;

    /**
     * @param out standard output, for answers
     * @param err standard error, for messages
     * @param colour whether answers may be coloured
     */
    public Terminal(OutputStream out, OutputStream err, boolean colour) {
        this.bytes = out;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.colour = colour;
    }

    /** Prints a line of the answer. */
    public void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Prints a message that is not part of the answer. */
    public void say(String message) {
        err.print(message);
        err.print('\n');
        err.flush();
    }

    /** Writes a message over the one before. */
    void again(String message) {
        err.print("\r\u001b[K" + message);
        err.flush();
    }

    /** @return standard output for an answer in bytes; not to be closed */
    public OutputStream bytes() {
        out.flush();
        return bytes;
    }

    /** @return the writer of the answer */
    public PrintWriter out() {
        return out;
    }

    /** @return the writer of messages */
    public PrintWriter err() {
        return err;
    }

    /** Sends on what was printed. */
    public void flush() {
        out.flush();
        err.flush();
    }

    /** @return whether answers may be coloured */
    public boolean colour() {
        return colour;
    }

    String styled(String text, Style style) {
        return colour ? style.on(text) : text;
    }
}
