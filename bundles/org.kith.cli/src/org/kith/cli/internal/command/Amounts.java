// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.pipeline.Sums;
import org.kith.model.pipeline.CurrencyCodes;

/** Amounts of money as they are typed and told. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d+)?");
    private static final double CENTS = 100;

    private Amounts() {
    }

    /** @throws CommandException if it is no number, or less than nothing */
    static double parse(String text) {
        if (!NUMBER.matcher(text.strip()).matches()) {
            throw new CommandException(NLS.bind(Messages.noAmount, text));
        }
        return Double.parseDouble(text.strip());
    }

    /** @throws CommandException if there is no such currency */
    static String currency(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        if (!CurrencyCodes.isKnown(code)) {
            throw new CommandException(NLS.bind(Messages.noCurrency, text));
        }
        return code;
    }

    /** @return to the cent, without a fraction if there is none */
    static String words(double amount, String currency) {
        return Words.number(rounded(amount)) + ' ' + currency;
    }

    private static double rounded(double amount) {
        return Math.round(amount * CENTS) / CENTS;
    }

    /** @return count, sum, weighted sum and the currencies that are not in the sums */
    static Map<String, Object> json(Sums sums) {
        return Json.object("count", sums.count(), "sum", rounded(sums.sum()), "weighted", rounded(sums.weighted()),
                "currenciesWithoutRate", sums.unknown().stream().sorted().toList());
    }
}
