// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.contacts;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a party is known; the generated {@code getLabel} asks here. */
public final class Labels {

    private static final String NAMELESS = "?";

    private Labels() {
    }

    /** @return name, else what stands in for it: an e-mail address, a profile; never null, never empty */
    public static String of(Party party) {
        return switch (party) {
            case Person person -> ofPerson(person);
            case Organization organization -> orNameless(organization.getName());
            default -> NAMELESS;
        };
    }

    private static String ofPerson(Person person) {
        if (present(person.getFormattedName())) {
            return person.getFormattedName();
        }
        var name = join(person);
        return name.isEmpty() ? orNameless(standIn(person)) : name;
    }

    private static String join(Person person) {
        return Stream.of(person.getPrefixes(), person.getGivenName(), person.getAdditionalNames(),
                person.getFamilyName(), person.getSuffixes())
                .filter(Labels::present).collect(Collectors.joining(" "));
    }

    private static String standIn(Person person) {
        return person.getContactPoints().stream().map(ContactPoint::getNormalized)
                .filter(Objects::nonNull).filter(Labels::present).findFirst().orElse(null);
    }

    private static String orNameless(String name) {
        return present(name) ? name : NAMELESS;
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
