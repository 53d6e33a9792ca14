// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

import org.kith.model.PartialDate;
import org.kith.ui.internal.Messages;

/**
 * A value as the text of a field.
 *
 * @param text writes a value; is not given null
 * @param value reads a text without spaces around it, never empty; throws an {@link IllegalArgumentException} whose
 *        message says how to write it
 * @param <V> type of the value
 */
public record Conversion<V>(Function<V, String> text, Function<String, V> value) {

    /** Text as it is. */
    public static final Conversion<String> TEXT = new Conversion<>(Function.identity(), Function.identity());
    /** A whole number. */
    public static final Conversion<Integer> NUMBER = new Conversion<>(String::valueOf, Conversion::number);
    /** A day, ISO 8601. */
    public static final Conversion<LocalDate> DATE = new Conversion<>(LocalDate::toString, Conversion::date);
    /** A date of which parts may be unknown. */
    public static final Conversion<PartialDate> PARTIAL_DATE = new Conversion<>(PartialDate::toString,
            Conversion::partialDate);

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(Messages.Form_NumberWrong, wrong);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(Messages.Form_DateWrong, wrong);
        }
    }

    private static PartialDate partialDate(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(Messages.Form_PartialDateWrong, wrong);
        }
    }
}
