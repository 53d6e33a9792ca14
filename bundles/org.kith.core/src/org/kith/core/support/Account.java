// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.time.LocalDate;
import java.util.Map;

import org.kith.model.contacts.SupportKind;

/**
 * How the owner of a network and one person stand with one another.
 *
 * @param kinds help of the last 24 months, both ways, by what sort it was; kinds without any are left out
 * @param askedLately how many questions of the owner the person got within the last 30 days
 * @param lastAsked the day of the last question; null if there was none
 */
public record Account(Map<SupportKind, Balance> kinds, int askedLately, LocalDate lastAsked) {

    /** Of somebody with whom there was nothing. */
    public static final Account NONE = new Account(Map.of(), 0, null);

    public Account {
        kinds = Map.copyOf(kinds);
    }

    /** @return of all kinds together */
    public Balance total() {
        return kinds.values().stream().reduce(Balance.NONE, Balance::plus);
    }
}
