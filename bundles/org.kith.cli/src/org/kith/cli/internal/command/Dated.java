// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * Something with a day, as it is typed: {@code TEXT[@DATE]}.
 *
 * @param text what
 * @param due the last day; null if none was named
 */
record Dated(String text, LocalDate due) {

    private static final Pattern DAY = Pattern.compile("(.*\\S)\\s*@(\\d[\\d-]*)", Pattern.DOTALL);

    /** @throws CommandException if that is no day */
    static Dated of(String typed) {
        var matcher = DAY.matcher(typed.strip());
        return matcher.matches() ? new Dated(matcher.group(1), day(matcher.group(2)))
                : new Dated(typed.strip(), null);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandException(NLS.bind(Messages.noDate, text));
        }
    }
}
