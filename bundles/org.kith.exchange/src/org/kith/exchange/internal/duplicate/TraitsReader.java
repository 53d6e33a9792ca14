// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kith.core.duplicate.Traits;
import org.kith.exchange.internal.person.NameMatch;
import org.kith.exchange.internal.person.Profiles;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;

/** Takes from people what they are told by. */
public final class TraitsReader {

    /** The same number is written with and without its country. */
    private static final int SIGNIFICANT = 8;

    private TraitsReader() {
    }

    /** @return what is known now */
    public static Traits read(Person person) {
        var emails = new ArrayList<String>();
        var telephones = new ArrayList<String>();
        var profiles = new ArrayList<String>();
        for (var point : person.getContactPoints()) {
            switch (point.getKind()) {
                case EMAIL -> emails.add(point.getNormalized());
                case TEL -> telephone(point).forEach(telephones::add);
                default -> Stream.ofNullable(profile(point)).forEach(profiles::add);
            }
        }
        return new Traits(person.getId(), NameMatch.key(person), emails, telephones, profiles, employers(person),
                person.getBirthday());
    }

    private static Stream<String> telephone(ContactPoint point) {
        var digits = point.getNormalized();
        return digits.length() < SIGNIFICANT - 1 ? Stream.empty()
                : Stream.of(digits.substring(Math.max(0, digits.length() - SIGNIFICANT)));
    }

    private static String profile(ContactPoint point) {
        return point.getKind() == ContactKind.SOCIAL || point.getKind() == ContactKind.URL
                ? Profiles.slug(point.getValue()) : null;
    }

    private static List<String> employers(Person person) {
        return person.getEmployments().stream().map(Employment::getOrganization).filter(Objects::nonNull)
                .map(organization -> Folding.fold(organization.getName())).toList();
    }
}
