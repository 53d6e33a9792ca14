// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;

/** Describes help; without a word about the day it was given on 1 September 2026. */
public final class ExchangeBuilder {

    private final List<Consumer<SupportExchange>> steps = new ArrayList<>();

    ExchangeBuilder(SupportKind kind) {
        with(exchange -> exchange.setKind(kind));
        on(LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC).toString());
    }

    /** Given by somebody. */
    public ExchangeBuilder from(Person giver) {
        return with(exchange -> exchange.setGiver(giver));
    }

    /** Received by somebody. */
    public ExchangeBuilder to(Person receiver) {
        return with(exchange -> exchange.setReceiver(receiver));
    }

    /** On a day, such as {@code 2026-08-01}. */
    public ExchangeBuilder on(String day) {
        return with(exchange -> exchange.setDate(LocalDate.parse(day)));
    }

    /** With a subject. */
    public ExchangeBuilder about(String subject) {
        return with(exchange -> exchange.setSubject(subject));
    }

    /** With a helpfulness of 1 to 5. */
    public ExchangeBuilder helpful(int helpfulness) {
        return with(exchange -> exchange.setHelpfulness(helpfulness));
    }

    /** With whatever else the test needs. */
    public ExchangeBuilder with(Consumer<SupportExchange> step) {
        steps.add(step);
        return this;
    }

    /** @return new help outside of any network */
    public SupportExchange build() {
        var exchange = ContactsFactory.eINSTANCE.createSupportExchange();
        steps.forEach(step -> step.accept(exchange));
        return exchange;
    }

    /** Adds the help; only inside {@link Network#edit}. */
    public SupportExchange addTo(Network network) {
        return network.add(build());
    }
}
