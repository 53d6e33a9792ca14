// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.Sums;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.pipeline.internal.Messages;

/** Amounts in the words of the user's country, without what is behind the decimal point. */
final class Money {

    private final Currencies currencies;
    private final Map<String, NumberFormat> formats = new HashMap<>();

    Money(Currencies currencies) {
        this.currencies = currencies;
    }

    /** @return empty for nothing */
    String worth(Opportunity opportunity) {
        var currency = opportunity.getCurrency() == null ? currencies.base() : opportunity.getCurrency();
        return opportunity.getAmount() == 0 ? "" : text(opportunity.getAmount(), currency);
    }

    /** @return the sum and the weighted sum, and the currencies that are not in them; empty for nothing */
    String worth(Sums sums) {
        var without = sums.unknown().isEmpty() ? ""
                : NLS.bind(Messages.Column_without, String.join(", ", sums.unknown().stream().sorted().toList()));
        return sums.sum() == 0 ? without
                : NLS.bind(Messages.Column_worth, new Object[] {text(sums.sum(), currencies.base()),
                    text(sums.weighted(), currencies.base()), without}).strip();
    }

    /** @return an amount in the currency of sums */
    String text(double amount) {
        return text(amount, currencies.base());
    }

    private String text(double amount, String currency) {
        return formats.computeIfAbsent(currency, Money::format).format(amount);
    }

    private static NumberFormat format(String currency) {
        var format = NumberFormat.getCurrencyInstance();
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(0);
        return format;
    }
}
