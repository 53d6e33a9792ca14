// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import static org.kith.model.contacts.ContactsPackage.Literals.IDENTIFIED__NOTES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__ADDITIONAL_NAMES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__ANNIVERSARY;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__BIRTHDAY;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FAMILY_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FIRST_MET;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FORMATTED_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__GIVEN_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__HEADLINE;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__LAYER;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__PREFIXES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__STATUS;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__SUFFIXES;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;

/** Two records field by field, with what a merge would leave; fields that neither has are left out. */
final class Comparison {

    private static final String SEPARATOR = " \u00b7 ";

    private final Person one;
    private final Person other;
    private final Person merged;
    private final List<Field> fields = new ArrayList<>();

    /**
     * One line.
     *
     * @param number its place, from 0
     * @param choice the value to choose one of; null where both are kept, or only one has a value
     */
    record Field(int number, String name, String one, String other, String merged, EAttribute choice) {
    }

    private Comparison(Person one, Person other, Person merged) {
        this.one = one;
        this.other = other;
        this.merged = merged;
    }

    /** @param merged as a merge of the two would leave it */
    static List<Field> of(Person one, Person other, Person merged) {
        return new Comparison(one, other, merged).fields();
    }

    private List<Field> fields() {
        value(Messages.Compare_name, PERSON__FORMATTED_NAME);
        value(Messages.Compare_givenName, PERSON__GIVEN_NAME);
        value(Messages.Compare_additionalNames, PERSON__ADDITIONAL_NAMES);
        value(Messages.Compare_familyName, PERSON__FAMILY_NAME);
        value(Messages.Compare_prefixes, PERSON__PREFIXES);
        value(Messages.Compare_suffixes, PERSON__SUFFIXES);
        list(Messages.Compare_nicknames, person -> person.getNicknames().stream());
        value(Messages.Compare_headline, PERSON__HEADLINE);
        list(Messages.Compare_contactPoints, person -> person.getContactPoints().stream()
                .map(ContactPoint::getValue));
        list(Messages.Compare_employments, person -> person.getEmployments().stream().map(Phrases::position));
        list(Messages.Compare_addresses, person -> person.getAddresses().stream().map(Comparison::line));
        value(Messages.Compare_birthday, PERSON__BIRTHDAY);
        value(Messages.Compare_anniversary, PERSON__ANNIVERSARY);
        value(Messages.Compare_firstMet, PERSON__FIRST_MET);
        list(Messages.Compare_tags, person -> person.getTags().stream().map(Tag::getName));
        value(Messages.Compare_layer, PERSON__LAYER);
        value(Messages.Compare_status, PERSON__STATUS);
        value(Messages.Compare_notes, IDENTIFIED__NOTES);
        return fields;
    }

    private void value(String name, EAttribute attribute) {
        boolean choice = one.eIsSet(attribute) && other.eIsSet(attribute)
                && !Objects.equals(one.eGet(attribute), other.eGet(attribute));
        add(name, person -> person.eIsSet(attribute) ? Stream.of(String.valueOf(person.eGet(attribute)))
                : Stream.empty(), choice ? attribute : null);
    }

    private void list(String name, Function<Person, Stream<String>> values) {
        add(name, values, null);
    }

    private void add(String name, Function<Person, Stream<String>> values, EAttribute choice) {
        var field = new Field(fields.size(), name, text(values, one), text(values, other), text(values, merged),
                choice);
        if (!field.merged().isEmpty()) {
            fields.add(field);
        }
    }

    private static String text(Function<Person, Stream<String>> values, Person person) {
        return values.apply(person).filter(Objects::nonNull).map(value -> value.replaceAll("\\s*\\R\\s*", SEPARATOR))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String line(Address address) {
        return Stream.of(address.getStreet(), address.getPostalCode(), address.getLocality(), address.getRegion(),
                address.getCountry()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
