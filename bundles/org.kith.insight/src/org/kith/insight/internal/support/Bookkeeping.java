// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

import org.kith.core.support.Account;
import org.kith.core.support.Balance;
import org.kith.core.support.Ledger;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;

/** Counts help given and received over 24 months, and questions of the last 30 days. */
final class Bookkeeping {

    private static final int MONTHS = 24;
    private static final int LATELY = 30;

    private final Network root;
    private final LocalDate on;
    private final Map<UUID, Map<SupportKind, Balance>> balances = new HashMap<>();
    private final Map<UUID, Integer> askedLately = new HashMap<>();
    private final Map<UUID, LocalDate> lastAsked = new HashMap<>();

    Bookkeeping(Network root, LocalDate on) {
        this.root = root;
        this.on = on;
    }

    Ledger ledger() {
        root.getSupportExchanges().stream().filter(this::counts).forEach(this::count);
        root.getSupportRequests().stream().flatMap(request -> request.getAsked().stream()).forEach(this::count);
        var people = new HashSet<>(balances.keySet());
        people.addAll(lastAsked.keySet());
        var accounts = new HashMap<UUID, Account>();
        people.forEach(person -> accounts.put(person, new Account(balances.getOrDefault(person, Map.of()),
                askedLately.getOrDefault(person, 0), lastAsked.get(person))));
        return new Ledger(accounts);
    }

    private boolean counts(SupportExchange exchange) {
        return exchange.getDate().isAfter(on.minusMonths(MONTHS)) && !exchange.getDate().isAfter(on);
    }

    private void count(SupportExchange exchange) {
        if (exchange.getGiver() == root.getOwner()) {
            count(exchange.getReceiver(), exchange.getKind(), new Balance(1, 0));
        } else if (exchange.getReceiver() == root.getOwner()) {
            count(exchange.getGiver(), exchange.getKind(), new Balance(0, 1));
        }
    }

    private void count(Person person, SupportKind kind, Balance balance) {
        balances.computeIfAbsent(person.getId(), id -> new EnumMap<>(SupportKind.class)).merge(kind, balance,
                Balance::plus);
    }

    private void count(Asked asked) {
        var day = asked.getAskedOn();
        if (day.isAfter(on)) {
            return;
        }
        var person = asked.getPerson().getId();
        lastAsked.merge(person, day, (one, other) -> one.isAfter(other) ? one : other);
        if (day.isAfter(on.minusDays(LATELY))) {
            askedLately.merge(person, 1, Integer::sum);
        }
    }
}
