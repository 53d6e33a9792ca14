// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import static org.kith.core.query.TextTests.employers;
import static org.kith.core.query.TextTests.parts;
import static org.kith.core.query.TextTests.phrase;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.core.people.DueStatus;
import org.kith.core.support.Skills;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.Tag;

/** What can be asked for by name, in the order in which it is offered. */
enum Field {
    /** The person's name. */
    NAME((operator, value, place) -> TextTests.name(value)),
    /** A current employer. */
    ORG((operator, value, place) -> phrase(value, person -> employers(person, true))),
    /** A former employer. */
    FORMERLY((operator, value, place) -> phrase(value, person -> employers(person, false))),
    /** A position. */
    TITLE((operator, value, place) -> phrase(value,
            person -> TextTests.employments(person).map(Employment::getTitle))),
    /** An e-mail address. */
    EMAIL((operator, value, place) -> TextTests.email(value)),
    /** A label. */
    TAG((operator, value, place) -> phrase(value,
            person -> parts(person, Literals.IDENTIFIED__TAGS, Person::getTags).map(Tag::getName))),
    /** Something the person can do. */
    SKILL((operator, value, place) -> phrase(value, person -> parts(person, Literals.PERSON__SKILL_CLAIMS,
            Person::getSkillClaims).flatMap(claim -> Skills.names(claim.getSkill())))),
    /** Something the person has been through. */
    EXPERIENCE((operator, value, place) -> phrase(value,
            person -> parts(person, Literals.PERSON__EXPERIENCES, Person::getExperiences).map(Experience::getName))),
    /** What the person is to the owner. */
    TYPE((operator, value, place) -> phrase(value, (person, facts) -> facts.relationships(person).stream())),
    /** The strength of the tie, or what it is called. */
    TIE(ValueTests::tie, ValueTests.words(TieClass.values())),
    /** How long the last contact is ago. */
    LAST(TimeTests::last, List.of(TimeTests.NEVER)),
    /** How the cadence stands. */
    DUE((operator, value, place) -> ValueTests.due(value, place), ValueTests.wordsAndNone(DueStatus.values())),
    /** How close the person is. */
    LAYER((operator, value, place) -> ValueTests.layer(value, place), ValueTests.LAYERS),
    /** Whether the person is active, archived, not to be contacted. */
    STATUS((operator, value, place) -> ValueTests.status(value, place), ValueTests.words(PersonStatus.values())),
    /** How many ties lead there. */
    HOPS(ValueTests::hops, List.of()),
    /** How long it is since they met. */
    MET(TimeTests::met, List.of()),
    /** Where the person lives or works. */
    CITY((operator, value, place) -> phrase(value, person -> addresses(person).map(Address::getLocality))),
    /** In which country. */
    COUNTRY((operator, value, place) -> phrase(value, person -> addresses(person).map(Address::getCountry))),
    /** Words of the notes. */
    NOTE((operator, value, place) -> TextTests.note(value)),
    /** Something is known. */
    HAS((operator, value, place) -> ValueTests.has(value, place), ValueTests.KNOWN),
    /** Whether the person still waits for a name. */
    PLACEHOLDER((operator, value, place) -> ValueTests.placeholder(value, place),
            List.of(ValueTests.YES, ValueTests.NO));

    private static final Set<Field> ORDERED = EnumSet.of(TIE, LAST, HOPS, MET);

    /** Makes the test of a condition. */
    interface Making {

        Function<Facts, Predicate<Person>> make(Operator operator, String value, int place);
    }

    private final Making making;
    private final List<String> choices;

    Field(Making making) {
        this(making, null);
    }

    Field(Making making, List<String> choices) {
        this.making = making;
        this.choices = choices;
    }

    static Stream<Address> addresses(Person person) {
        return parts(person, Literals.PERSON__ADDRESSES, Person::getAddresses);
    }

    static String wordOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String word() {
        return wordOf(this);
    }

    /** @return the only words that are values, apart from numbers and times; null where any text is one */
    List<String> choices() {
        return choices;
    }

    /** @return whether its values have an order, so that they are larger or smaller */
    boolean isOrdered() {
        return ORDERED.contains(this);
    }

    /** @return see {@link Condition#cost} */
    int cost() {
        return switch (this) {
            case NAME -> 0;
            case TIE, DUE, NOTE -> 2;
            case HOPS -> 3;
            default -> 1;
        };
    }

    static Field named(String word, int place) {
        return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> unknown(word, place));
    }

    private static QueryException unknown(String word, int place) {
        var words = Arrays.stream(values()).map(Field::word).toList();
        var near = Likeness.near(word.toLowerCase(Locale.ROOT), words);
        var message = near.isEmpty() ? Messages.queryNoField : Messages.queryNoFieldButNear;
        return new QueryException(place, NLS.bind(message, new Object[] {word, place + 1,
            (near.isEmpty() ? words : near).stream().collect(Collectors.joining(", "))}));
    }

    Condition condition(Operator operator, String value, int place) {
        if (operator.compares() && !isOrdered()) {
            throw new QueryException(place, NLS.bind(Messages.queryNoOrder, word(), place + 1));
        }
        return new Condition.OfField(this, operator, value, making.make(operator, value, place));
    }
}
