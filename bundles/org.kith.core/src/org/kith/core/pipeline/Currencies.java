// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.pipeline.CurrencyTable;
import org.kith.model.pipeline.Opportunity;

/** Turns amounts into the currency of sums, at the rates that the user gave. On the model thread. */
public final class Currencies {

    private static final String OTHERWISE = "EUR";

    private final Optional<CurrencyTable> table;

    /** @param root of the network whose rates count */
    public Currencies(Network root) {
        table = Subjects.of(root, CurrencyTable.class).findFirst();
    }

    /** @return the currency of sums, as ISO 4217 has it: as the user said, else that of the country, else the euro */
    public String base() {
        return table.map(CurrencyTable::getBase).orElseGet(Currencies::ofCountry);
    }

    private static String ofCountry() {
        var country = Locale.getDefault().getCountry();
        var currency = country.isEmpty() ? null : Currency.getInstance(Locale.of("", country));
        return currency == null ? OTHERWISE : currency.getCurrencyCode();
    }

    /** @return what an opportunity is worth in the currency of sums; empty if the user gave no rate for its own */
    public OptionalDouble amount(Opportunity opportunity) {
        var rate = opportunity.getCurrency() == null ? OptionalDouble.of(1) : rate(opportunity.getCurrency());
        return rate.isEmpty() ? rate : OptionalDouble.of(opportunity.getAmount() * rate.getAsDouble());
    }

    private OptionalDouble rate(String currency) {
        if (currency.equals(base())) {
            return OptionalDouble.of(1);
        }
        return table.stream().flatMap(each -> each.getRates().stream())
                .filter(rate -> currency.equals(rate.getCurrency())).mapToDouble(rate -> rate.getRate()).findFirst();
    }
}
