// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.query;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.kith.model.contacts.Person;
import org.kith.ui.network.People;

/**
 * People being looked for a few milliseconds at a time, so that the window stays awake however many there are. On the
 * window's thread; whoever edits the network in between begins anew.
 */
final class Finding {

    private static final long SLICE_NANOS = 8_000_000;
    /** So many are asked between two looks at the clock. */
    private static final int AT_ONCE = 64;

    private final List<Person> everybody;
    private final Predicate<Person> wanted;
    private final People people;
    private final BitSet found;
    private int next;

    private Finding(List<Person> everybody, Predicate<Person> wanted, People people, BitSet found) {
        this.everybody = everybody;
        this.wanted = wanted;
        this.people = people;
        this.found = found;
    }

    /** @return a search that has to go on */
    static Finding among(List<Person> everybody, Predicate<Person> wanted, People people) {
        return new Finding(List.copyOf(everybody), wanted, people, new BitSet());
    }

    /** @return whether it is over */
    boolean proceed() {
        long end = System.nanoTime() + SLICE_NANOS;
        while (next < everybody.size() && System.nanoTime() < end) {
            int until = Math.min(everybody.size(), next + AT_ONCE);
            for (; next < until; next++) {
                ask(everybody.get(next));
            }
        }
        return next == everybody.size();
    }

    private void ask(Person person) {
        int number = people.number(person.getId());
        if (number >= 0 && people.row(number).isPresent() && wanted.test(person)) {
            found.set(number);
        }
    }

    /** @return the numbers of those found once it is over */
    BitSet found() {
        return found;
    }
}
