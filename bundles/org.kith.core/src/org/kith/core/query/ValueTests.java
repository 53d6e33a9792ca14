// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;

/** What fields find in numbers and in values of which there are a few. */
final class ValueTests {

    static final String NONE = "none";
    static final String YES = "yes";
    static final String NO = "no";
    static final List<String> LAYERS = List.of("5", "15", "50", "150", "500", NONE);
    static final List<String> KNOWN = List.of("email", "phone", "profile", "photo", "birthday", "address", "note",
            "job", "skill", "contact");

    private ValueTests() {
    }

    static Function<Facts, Predicate<Person>> due(String value, int place) {
        return oneOf(DueStatus.values(), Field.DUE, value, place,
                (person, facts) -> facts.due(facts.row(person)).map(Due::status).orElse(null));
    }

    static Function<Facts, Predicate<Person>> status(String value, int place) {
        return oneOf(PersonStatus.values(), Field.STATUS, value, place, (person, facts) -> person.getStatus());
    }

    /** @param find null for {@link #NONE} */
    private static <E extends Enum<E>> Function<Facts, Predicate<Person>> oneOf(E[] values, Field field, String value,
            int place, BiFunction<Person, Facts, E> find) {
        var wanted = Arrays.stream(values).filter(each -> Field.wordOf(each).equalsIgnoreCase(value)).findFirst()
                .orElse(null);
        if (wanted == null && !(value.equalsIgnoreCase(NONE) && field.choices().contains(NONE))) {
            throw wrong(field, value, place);
        }
        return facts -> person -> find.apply(person, facts) == wanted;
    }

    private static QueryException wrong(Field field, String value, int place) {
        return new QueryException(place, NLS.bind(Messages.queryNoSuchValue, new Object[] {field.word(), value,
            place + 1, String.join(", ", field.choices())}));
    }

    static Function<Facts, Predicate<Person>> layer(String value, int place) {
        var number = value.toUpperCase(Locale.ROOT).replaceFirst("^L", "");
        if (!LAYERS.contains(number.toLowerCase(Locale.ROOT))) {
            throw wrong(Field.LAYER, value, place);
        }
        var layer = value.equalsIgnoreCase(NONE) ? Layer.NONE : Layer.getByName("L" + number);
        return facts -> person -> person.getLayer() == layer;
    }

    static Function<Facts, Predicate<Person>> placeholder(String value, int place) {
        boolean wanted = value.equalsIgnoreCase(YES);
        if (!wanted && !value.equalsIgnoreCase(NO)) {
            throw wrong(Field.PLACEHOLDER, value, place);
        }
        return facts -> person -> person.isPlaceholder() == wanted;
    }

    static Function<Facts, Predicate<Person>> tie(Operator operator, String value, int place) {
        if (operator.compares() || !value.isEmpty() && Character.isDigit(value.charAt(0))) {
            double wanted = number(value, place);
            return facts -> person -> operator.holds(facts.tie(facts.row(person)), wanted);
        }
        return oneOf(TieClass.values(), Field.TIE, value, place, (person, facts) -> {
            var row = facts.row(person);
            return TieClass.of(facts.tie(row), TimeTests.lastContact(row, facts.today()) != null);
        });
    }

    /** Where nobody leads is farther than any number. */
    static Function<Facts, Predicate<Person>> hops(Operator operator, String value, int place) {
        double wanted = number(value, place);
        return facts -> person -> {
            int hops = facts.hops(person);
            return operator.holds(hops == Facts.UNREACHED ? Double.POSITIVE_INFINITY : hops, wanted);
        };
    }

    private static double number(String value, int place) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new QueryException(place, NLS.bind(Messages.queryNoNumber, value, place + 1));
        }
    }

    static Function<Facts, Predicate<Person>> has(String value, int place) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "email" -> reachedBy(ContactKind.EMAIL);
            case "phone" -> reachedBy(ContactKind.TEL);
            case "profile" -> reachedBy(ContactKind.SOCIAL);
            case "photo" -> facts -> person -> person.getPhoto() != null;
            case "birthday" -> facts -> person -> person.getBirthday() != null;
            case "address" -> facts -> person -> person.eIsSet(Literals.PERSON__ADDRESSES);
            case "note" -> facts -> person -> person.getNotes() != null;
            case "job" -> facts -> person -> TextTests.employments(person).anyMatch(each -> each.getEnd() == null);
            case "skill" -> facts -> person -> person.eIsSet(Literals.PERSON__SKILL_CLAIMS);
            case "contact" -> facts -> person -> !facts.row(person).touches().isEmpty();
            default -> throw wrong(Field.HAS, value, place);
        };
    }

    private static Function<Facts, Predicate<Person>> reachedBy(ContactKind kind) {
        return facts -> person -> TextTests.contactPoints(person).anyMatch(point -> point.getKind() == kind);
    }

    /** @return all words of an enumeration, and one for none of them */
    static List<String> wordsAndNone(Enum<?>... values) {
        return Stream.concat(words(values).stream(), Stream.of(NONE)).toList();
    }

    static List<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(Field::wordOf).toList();
    }
}
