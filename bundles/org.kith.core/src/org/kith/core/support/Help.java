// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.time.LocalDate;
import java.util.Objects;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;

/**
 * Help that somebody gave, as it is to be recorded.
 *
 * @param giver who helped
 * @param receiver who was helped
 * @param kind what sort of help
 * @param subject what it was about, in one line; empty if that is not said
 * @param helpfulness 1 hardly to 5 very helpful, 0 not said
 * @param outcome what came of it; empty if that is not known yet
 */
public record Help(Person giver, Person receiver, SupportKind kind, String subject, int helpfulness, String outcome) {

    public Help {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(outcome);
    }

    /** @return what is recorded of help that somebody gave */
    public static Help of(SupportExchange exchange) {
        return new Help(exchange.getGiver(), exchange.getReceiver(), exchange.getKind(),
                Objects.requireNonNullElse(exchange.getSubject(), ""), exchange.getHelpfulness(),
                Objects.requireNonNullElse(exchange.getOutcome(), ""));
    }

    /**
     * Records the help; only inside {@link Network#edit}.
     *
     * @param in the interaction in which it was given; null if none is named
     */
    public SupportExchange addTo(Network network, LocalDate date, Interaction in) {
        var exchange = ContactsFactory.eINSTANCE.createSupportExchange();
        fill(exchange);
        exchange.setDate(date);
        exchange.setInteraction(in == null ? null : in.getId());
        return network.add(exchange);
    }

    /** Changes what is recorded, but not the day; only inside {@link Network#edit}. */
    public void fill(SupportExchange exchange) {
        exchange.setGiver(giver);
        exchange.setReceiver(receiver);
        exchange.setKind(kind);
        exchange.setSubject(subject.isBlank() ? null : subject.strip());
        exchange.setHelpfulness(helpfulness);
        exchange.setOutcome(outcome.isBlank() ? null : outcome.strip());
    }
}
