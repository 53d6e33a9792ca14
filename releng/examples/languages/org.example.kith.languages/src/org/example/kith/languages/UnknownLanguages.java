// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.example.kith.languages.model.SpokenLanguage;
import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Finding;
import org.kith.core.checkup.Fix;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/** Finds languages that there are none of. */
@Component
public final class UnknownLanguages implements Check {

    @Override
    public String title() {
        return "Languages nobody knows";
    }

    @Override
    public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
        return network.root().getPeople().stream().flatMap(UnknownLanguages::unknown).toList();
    }

    private static Stream<Finding> unknown(Person person) {
        return Languages.of(person).filter(spoken -> !Languages.isKnown(spoken.getLanguage()))
                .map(spoken -> finding(person, spoken));
    }

    private static Finding finding(Person person, SpokenLanguage spoken) {
        return new Finding(person.getId(), person.getLabel(),
                "“" + spoken.getLanguage() + "” is no language; the codes are those of ISO 639-1, such as de or fr.",
                List.of(new Fix("Remove", () -> person.getFacets().remove(spoken))));
    }
}
