// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.people.TieSigns.Sign;
import org.kith.core.tie.TieSignal;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.edit.Words;
import org.osgi.service.component.annotations.Component;

/**
 * Help that was given ties people, whoever gave it: the “reciprocal services” of Granovetter (1973) and the emotional
 * support of Gilbert and Karahalios (CHI 2009). It is remembered for longer than a contact; the figures are our own.
 */
@Component
public final class HelpSignal implements TieSignal {

    private static final double WEIGHT = 10;
    private static final int HALF_LIFE_DAYS = 730;
    private static final double MOST_HELPFUL = 5;
    /** What is not said counts as what is neither hardly nor very helpful. */
    private static final int USUAL = 3;

    @Override
    public String name() {
        return Messages.helpSignal;
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public int halfLifeDays() {
        return HALF_LIFE_DAYS;
    }

    @Override
    public Function<Person, List<Sign>> look(Network network) {
        var owner = network.root().getOwner();
        var signs = network.root().getSupportExchanges().stream()
                .filter(help -> help.getGiver() == owner || help.getReceiver() == owner)
                .collect(groupingBy(help -> help.getGiver() == owner ? help.getReceiver() : help.getGiver(),
                        mapping(help -> sign(help, owner), toList())));
        return person -> signs.getOrDefault(person, List.of());
    }

    private static Sign sign(SupportExchange help, Person owner) {
        int helpful = help.getHelpfulness() == 0 ? USUAL : help.getHelpfulness();
        return new Sign(help.getDate(), helpful / MOST_HELPFUL, NLS.bind(
                help.getGiver() == owner ? Messages.helpFromYou : Messages.helpFromThem, what(help)));
    }

    private static String what(SupportExchange help) {
        return help.getSubject() == null ? Words.of(help.getKind()) : help.getSubject();
    }
}
