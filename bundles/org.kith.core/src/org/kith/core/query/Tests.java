// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.history.Touch;
import org.kith.core.internal.Messages;
import org.kith.core.people.PersonRow;
import org.kith.core.people.Query;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;

/** The tests that fields make of what was typed. */
final class Tests {

    static final String NONE = "none";
    static final List<String> KNOWN = List.of("email", "phone", "profile", "photo", "birthday", "address", "note",
            "job", "skill", "contact");

    private static final Pattern AGE = Pattern.compile("(\\d{1,6})([dwmy])");
    private static final String NEVER = "never";
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    private Tests() {
    }

    static BiPredicate<Person, Facts> words(String value, Function<Person, Stream<String>> texts) {
        var query = new Query(value);
        return (person, facts) -> texts.apply(person).filter(Objects::nonNull).anyMatch(query::matches);
    }

    static BiPredicate<Person, Facts> contains(String value, Function<Person, Stream<String>> texts) {
        var wanted = value.toLowerCase(Locale.ROOT);
        return (person, facts) -> texts.apply(person).filter(Objects::nonNull).anyMatch(text -> text.contains(wanted));
    }

    static Stream<String> employers(Person person, boolean current) {
        return person.getEmployments().stream().filter(each -> (each.getEnd() == null) == current)
                .map(each -> each.getOrganization()).filter(Objects::nonNull).map(each -> each.getLabel());
    }

    /** @param find null for {@link #NONE} */
    static <E extends Enum<E>> BiPredicate<Person, Facts> one(E[] values, String field, String value, int position,
            BiFunction<Person, Facts, E> find) {
        if (value.equalsIgnoreCase(NONE)) {
            return (person, facts) -> find.apply(person, facts) == null;
        }
        var wanted = Arrays.stream(values).filter(each -> Field.wordOf(each).equalsIgnoreCase(value)).findFirst()
                .orElseThrow(() -> wrong(field, value, position, Arrays.stream(values).map(Field::wordOf)));
        return (person, facts) -> find.apply(person, facts) == wanted;
    }

    private static QueryException wrong(String field, String value, int position, Stream<String> right) {
        return new QueryException(position, NLS.bind(Messages.queryNoSuchValue, new Object[] {field, value,
            position + 1, String.join(", ", right.toList())}));
    }

    static BiPredicate<Person, Facts> layer(String value, int position) {
        var layer = value.equalsIgnoreCase(NONE) ? Layer.NONE
                : Layer.getByName("L" + value.toUpperCase(Locale.ROOT).replaceFirst("^L", ""));
        if (layer == null) {
            throw wrong("layer", value, position, Stream.of("5", "15", "50", "150", "500", NONE));
        }
        return (person, facts) -> person.getLayer() == layer;
    }

    static BiPredicate<Person, Facts> tie(Operator operator, String value, int position) {
        if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
            double wanted = number(value, position);
            return (person, facts) -> operator.holds(facts.tie(facts.row(person)), wanted);
        }
        if (operator.compares()) {
            throw new QueryException(position, NLS.bind(Messages.queryNoNumber, value, position + 1));
        }
        return one(TieClass.values(), "tie", value, position, (person, facts) -> {
            var row = facts.row(person);
            return TieClass.of(facts.tie(row), lastContact(row, facts.today()) != null);
        });
    }

    static BiPredicate<Person, Facts> hops(Operator operator, String value, int position) {
        double wanted = number(value, position);
        return (person, facts) -> {
            int hops = facts.hops(person);
            return operator.holds(hops == Facts.UNREACHED ? ENDLESS : hops, wanted);
        };
    }

    private static double number(String value, int position) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new QueryException(position, NLS.bind(Messages.queryNoNumber, value, position + 1));
        }
    }

    static BiPredicate<Person, Facts> last(Operator operator, String value, int position) {
        if (value.equalsIgnoreCase(NEVER)) {
            return (person, facts) -> lastContact(facts.row(person), facts.today()) == null;
        }
        return time(operator, value, position, (person, facts) -> lastContact(facts.row(person), facts.today()));
    }

    static BiPredicate<Person, Facts> met(Operator operator, String value, int position) {
        return time(operator, value, position,
                (person, facts) -> person.getFirstMet() == null ? null : person.getFirstMet().earliest());
    }

    /** An age counts back from today, and what never was is longer ago than anything; a date stands for itself. */
    private static BiPredicate<Person, Facts> time(Operator operator, String value, int position,
            BiFunction<Person, Facts, LocalDate> day) {
        var age = AGE.matcher(value.toLowerCase(Locale.ROOT));
        if (age.matches()) {
            long wanted = Long.parseLong(age.group(1)) * days(age.group(2));
            return (person, facts) -> {
                var found = day.apply(person, facts);
                return operator.holds(found == null ? ENDLESS : facts.today().toEpochDay() - found.toEpochDay(),
                        wanted);
            };
        }
        long wanted = date(value, position).toEpochDay();
        return (person, facts) -> {
            var found = day.apply(person, facts);
            return found != null && operator.holds(found.toEpochDay(), wanted);
        };
    }

    private static int days(String unit) {
        return switch (unit) {
            case "w" -> 7;
            case "m" -> 30;
            case "y" -> 365;
            default -> 1;
        };
    }

    private static LocalDate date(String value, int position) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new QueryException(position, NLS.bind(Messages.queryNoTime, value, position + 1));
        }
    }

    private static LocalDate lastContact(PersonRow row, LocalDate today) {
        for (int i = row.touches().size() - 1; i >= 0; i--) {
            int day = Touch.epochDay(row.touches().get(i));
            if (day <= today.toEpochDay()) {
                return LocalDate.ofEpochDay(day);
            }
        }
        return null;
    }

    static BiPredicate<Person, Facts> has(String value, int position) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "email" -> reachedBy(ContactKind.EMAIL);
            case "phone" -> reachedBy(ContactKind.TEL);
            case "profile" -> reachedBy(ContactKind.SOCIAL);
            case "photo" -> (person, facts) -> person.getPhoto() != null;
            case "birthday" -> (person, facts) -> person.getBirthday() != null;
            case "address" -> (person, facts) -> !person.getAddresses().isEmpty();
            case "note" -> (person, facts) -> person.getNotes() != null;
            case "job" -> (person, facts) -> person.getCurrentEmployment() != null;
            case "skill" -> (person, facts) -> !person.getSkillClaims().isEmpty();
            case "contact" -> (person, facts) -> !facts.row(person).touches().isEmpty();
            default -> throw wrong("has", value, position, KNOWN.stream());
        };
    }

    private static BiPredicate<Person, Facts> reachedBy(ContactKind kind) {
        return (person, facts) -> person.getContactPoints().stream().anyMatch(point -> point.getKind() == kind);
    }
}
