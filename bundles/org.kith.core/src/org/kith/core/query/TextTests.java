// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kith.core.people.Query;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;

/** What fields find in texts. */
final class TextTests {

    private TextTests() {
    }

    /** A text of a few that many people share is looked at once. */
    static Function<Facts, Predicate<Person>> phrase(String value, Function<Person, Stream<String>> texts) {
        return phrase(value, (person, facts) -> texts.apply(person));
    }

    /** Gives the texts of a person. */
    interface Texts {

        Stream<String> of(Person person, Facts facts);
    }

    static Function<Facts, Predicate<Person>> phrase(String value, Texts texts) {
        var phrase = new Query(value);
        return facts -> {
            var answers = new HashMap<String, Boolean>();
            return person -> texts.of(person, facts).filter(Objects::nonNull)
                    .anyMatch(text -> answers.computeIfAbsent(text, phrase::isPhraseOf));
        };
    }

    /** Everybody has a name of their own, so the words are looked up first. */
    static Function<Facts, Predicate<Person>> name(String value) {
        var phrase = new Query(value);
        return facts -> facts.having(value).and(person -> phrase.isPhraseOf(person.getLabel()));
    }

    static Function<Facts, Predicate<Person>> note(String value) {
        var phrase = new Query(value);
        return facts -> person -> person.getNotes() != null && phrase.isPhraseOf(person.getNotes());
    }

    static Function<Facts, Predicate<Person>> email(String value) {
        var part = value.toLowerCase(Locale.ROOT);
        return facts -> person -> contactPoints(person).filter(point -> point.getKind() == ContactKind.EMAIL)
                .map(ContactPoint::getNormalized).filter(Objects::nonNull).anyMatch(text -> text.contains(part));
    }

    static Stream<ContactPoint> contactPoints(Person person) {
        return parts(person, Literals.PERSON__CONTACT_POINTS, Person::getContactPoints);
    }

    static Stream<String> employers(Person person, boolean current) {
        return employments(person).filter(each -> (each.getEnd() == null) == current).map(Employment::getOrganization)
                .filter(Objects::nonNull).map(each -> each.getLabel());
    }

    static Stream<Employment> employments(Person person) {
        return parts(person, Literals.PERSON__EMPLOYMENTS, Person::getEmployments);
    }

    /** Asking a person for a list makes one; where there is nothing in it, the memory is better spared. */
    static <T> Stream<T> parts(Person person, EStructuralFeature feature, Function<Person, List<T>> get) {
        return person.eIsSet(feature) ? get.apply(person).stream() : Stream.empty();
    }
}
