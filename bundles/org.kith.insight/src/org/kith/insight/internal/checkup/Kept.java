// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.core.checkup.Fix;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;

/** Somebody with whom the owner wants to keep in touch. */
record Kept(PersonRow row, Person person) {

    private static final Set<PersonStatus> LEFT_ALONE = EnumSet.of(PersonStatus.ARCHIVED,
            PersonStatus.DO_NOT_CONTACT, PersonStatus.DECEASED);

    /** @return those for whom a cadence holds, the owner not */
    static Stream<Kept> of(Network network, Collection<PersonRow> rows) {
        return rows.stream().filter(row -> row.cadence() != null && !row.owner() && !LEFT_ALONE.contains(row.status()))
                .flatMap(row -> network.find(row.id()).filter(Person.class::isInstance)
                        .map(person -> new Kept(row, (Person) person)).stream());
    }

    /** Nothing is due any more; a tag may still ask for it. */
    Fix letGo() {
        return new Fix(Messages.letGo, () -> {
            person.setCadence(null);
            person.setLayer(Layer.NONE);
        });
    }
}
