// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.kith.core.duplicate.Lookalikes;
import org.kith.core.duplicate.Proposal;
import org.kith.core.duplicate.Traits;
import org.kith.model.contacts.Person;

/** People by the keys of the rules. */
final class FiledPeople implements Lookalikes {

    private final List<Traits> people;
    private final Blocks blocks;
    private final Judgement judgement;

    FiledPeople(List<Rule> rules, List<Traits> people) {
        this.people = people;
        this.blocks = new Blocks(rules, people);
        this.judgement = new Judgement(rules, true);
    }

    @Override
    public List<Proposal> of(Person person) {
        if (person.getId() == null) {
            person.setId(UUID.randomUUID());
        }
        var traits = TraitsReader.read(person);
        var near = blocks.near(traits).mapToObj(people::get).filter(other -> !other.id().equals(traits.id()))
                .map(other -> new Pair(traits, other)).toList();
        return judgement.of(near).stream().sorted(Comparator.comparingDouble(Proposal::score).reversed()).toList();
    }
}
