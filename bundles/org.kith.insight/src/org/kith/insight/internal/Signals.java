// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.kith.core.Network;
import org.kith.core.guard.AllGuarded;
import org.kith.core.people.TieSigns;
import org.kith.core.tie.TieSignal;
import org.kith.model.contacts.Person;

/** What all signals know of the ties to some people. */
final class Signals {

    private final Map<Person, List<TieSigns>> known = new IdentityHashMap<>();

    Signals(AllGuarded<TieSignal> signals, Network network, Collection<Person> people) {
        signals.stream().forEach(signal -> signal.here(Messages.weighing, each -> look(each, network, people))
                .ifPresent(found -> found.forEach(this::add)));
    }

    private static Map<Person, TieSigns> look(TieSignal signal, Network network, Collection<Person> people) {
        var name = signal.name();
        double weight = signal.weight();
        int halfLifeDays = signal.halfLifeDays();
        var looked = signal.look(network);
        var found = new IdentityHashMap<Person, TieSigns>();
        for (var person : people) {
            var signs = looked.apply(person);
            if (!signs.isEmpty()) {
                found.put(person, new TieSigns(name, weight, halfLifeDays, signs));
            }
        }
        return found;
    }

    private void add(Person person, TieSigns signs) {
        known.computeIfAbsent(person, one -> new ArrayList<>()).add(signs);
    }

    /** @return never null */
    List<TieSigns> of(Person person) {
        return known.getOrDefault(person, List.of());
    }
}
