// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.core.people.DueStatus;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.Tag;

/** What can be asked for by name, in the order in which it is offered. */
enum Field {
    /** The person's name. */
    NAME((condition, value, at) -> Tests.words(value, person -> Stream.of(person.getLabel()))),
    /** A current employer. */
    ORG((condition, value, at) -> Tests.words(value, person -> Tests.employers(person, true))),
    /** A former employer. */
    FORMERLY((condition, value, at) -> Tests.words(value, person -> Tests.employers(person, false))),
    /** A position. */
    TITLE((condition, value, at) -> Tests.words(value,
            person -> person.getEmployments().stream().map(Employment::getTitle))),
    /** An e-mail address. */
    EMAIL((condition, value, at) -> Tests.contains(value, person -> person.getContactPoints().stream()
            .filter(point -> point.getKind() == ContactKind.EMAIL).map(point -> point.getNormalized()))),
    /** A label. */
    TAG((condition, value, at) -> Tests.words(value, person -> person.getTags().stream().map(Tag::getName))),
    /** Something the person can do. */
    SKILL((condition, value, at) -> Tests.words(value,
            person -> person.getSkillClaims().stream().map(claim -> claim.getSkill().getName()))),
    /** Something the person has been through. */
    EXPERIENCE((condition, value, at) -> Tests.words(value,
            person -> person.getExperiences().stream().map(Experience::getName))),
    /** The strength of the tie, or what it is called. */
    TIE(Tests::tie, words(TieClass.values())),
    /** How long the last contact is ago. */
    LAST(Tests::last, List.of("never")),
    /** How the cadence stands. */
    DUE((operator, value, at) -> Tests.one(DueStatus.values(), "due", value, at,
            (person, facts) -> facts.due(facts.row(person)).map(due -> due.status()).orElse(null)),
            withNone(DueStatus.values())),
    /** How close the person is. */
    LAYER((operator, value, at) -> Tests.layer(value, at), List.of("5", "15", "50", "150", "500", "none")),
    /** Whether the person is active, archived, not to be contacted. */
    STATUS((operator, value, at) -> Tests.one(PersonStatus.values(), "status", value, at,
            (person, facts) -> person.getStatus()), words(PersonStatus.values())),
    /** How many ties lead there. */
    HOPS(Tests::hops, List.of()),
    /** How long it is since they met. */
    MET(Tests::met, List.of()),
    /** Where the person lives or works. */
    CITY((condition, value, at) -> Tests.words(value,
            person -> person.getAddresses().stream().map(Address::getLocality))),
    /** In which country. */
    COUNTRY((condition, value, at) -> Tests.words(value,
            person -> person.getAddresses().stream().map(Address::getCountry))),
    /** Words of the notes. */
    NOTE((condition, value, at) -> Tests.words(value, person -> Stream.of(String.valueOf(person.getNotes())))),
    /** Something is known. */
    HAS((operator, value, at) -> Tests.has(value, at), Tests.KNOWN);

    /** Makes the test of a condition. */
    interface Making {

        BiPredicate<Person, Facts> make(Operator operator, String value, int position);
    }

    private final Making making;
    /** The only values; null where any text is one. */
    private final List<String> values;

    Field(Making making) {
        this(making, null);
    }

    Field(Making making, List<String> values) {
        this.making = making;
        this.values = values;
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(Field::wordOf).toList();
    }

    private static List<String> withNone(Enum<?>... values) {
        return Stream.concat(words(values).stream(), Stream.of(Tests.NONE)).toList();
    }

    static String wordOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String word() {
        return wordOf(this);
    }

    /** @return values to offer: the fixed ones, or those that the network has */
    Stream<String> offered(Network root) {
        if (values != null) {
            return values.stream();
        }
        return switch (this) {
            case TAG -> root.getDefinedTags().stream().map(Tag::getName);
            case SKILL -> root.getSkills().stream().map(skill -> skill.getName());
            case ORG, FORMERLY -> root.getOrganizations().stream().map(organization -> organization.getLabel());
            default -> Stream.empty();
        };
    }

    static Field named(String word, int position) {
        return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new QueryException(position, NLS.bind(Messages.queryNoField,
                        new Object[] {word, position + 1, Arrays.stream(values()).map(Field::word)
                                .collect(Collectors.joining(", "))})));
    }

    Condition condition(Operator operator, String value, int position) {
        if (operator.compares() && this != TIE && this != LAST && this != HOPS && this != MET) {
            throw new QueryException(position, NLS.bind(Messages.queryNoOrder, word(), position + 1));
        }
        return new Condition.OfField(this, operator, value, making.make(operator, value, position));
    }
}
