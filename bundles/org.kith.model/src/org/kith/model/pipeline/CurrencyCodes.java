// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.pipeline;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** Which currencies there are (ISO 4217). */
public final class CurrencyCodes {

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyCodes() {
    }

    /** @return whether there is a currency of that code; false for null */
    public static boolean isKnown(String code) {
        return code != null && KNOWN.contains(code);
    }
}
