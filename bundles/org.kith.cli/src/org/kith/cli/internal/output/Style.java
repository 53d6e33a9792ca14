// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.output;

/** How a word stands out on a terminal. */
public enum Style {
    /** Not at all. */
    PLAIN(""),
    /** Above a column. */
    TITLE("1"),
    /** All is well. */
    GREEN("32"),
    /** Soon. */
    AMBER("33"),
    /** Now. */
    RED("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** @return the text between the control sequences of ECMA-48 that a terminal understands */
    String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
