// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.kith.core.people.Query;
import org.kith.model.contacts.Person;

/** One condition of a query. */
sealed interface Condition {

    /** @return whether it holds for people, by facts of this moment */
    Predicate<Person> on(Facts facts);

    /** @return how long it takes to tell, beside others: what is told fast is asked first */
    int cost();

    /** @return whether it asks for a field */
    default boolean asks(Field wanted) {
        return switch (this) {
            case All all -> all.conditions().stream().anyMatch(each -> each.asks(wanted));
            case Any any -> any.conditions().stream().anyMatch(each -> each.asks(wanted));
            case Not not -> not.condition().asks(wanted);
            case OfField of -> of.field() == wanted;
            case Words words -> false;
            case Phrase phrase -> false;
        };
    }

    private static List<Predicate<Person>> fastestFirst(List<Condition> conditions, Facts facts) {
        return conditions.stream().sorted(Comparator.comparingInt(Condition::cost))
                .map(condition -> condition.on(facts)).toList();
    }

    private static boolean oneSays(boolean answer, Person person, List<Predicate<Person>> tests) {
        for (var test : tests) {
            if (test.test(person) == answer) {
                return true;
            }
        }
        return false;
    }

    private static int dearest(List<Condition> conditions) {
        return conditions.stream().mapToInt(Condition::cost).max().orElse(0);
    }

    /** All of several hold; none is needed. */
    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Predicate<Person> on(Facts facts) {
            var tests = fastestFirst(conditions, facts);
            return person -> !oneSays(false, person, tests);
        }

        @Override
        public int cost() {
            return dearest(conditions);
        }

        String inner() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return "(" + inner() + ")";
        }
    }

    /** One of several holds. */
    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Predicate<Person> on(Facts facts) {
            var tests = fastestFirst(conditions, facts);
            return person -> oneSays(true, person, tests);
        }

        @Override
        public int cost() {
            return dearest(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" OR ", "(", ")"));
        }
    }

    /** Another one does not hold. */
    record Not(Condition condition) implements Condition {

        @Override
        public Predicate<Person> on(Facts facts) {
            return condition.on(facts).negate();
        }

        @Override
        public int cost() {
            return condition.cost();
        }

        @Override
        public String toString() {
            return "-" + condition;
        }
    }

    /** Words are in name, organization, title or e-mail address, each in any of them. */
    record Words(String text) implements Condition {

        @Override
        public Predicate<Person> on(Facts facts) {
            return facts.having(text);
        }

        @Override
        public int cost() {
            return 0;
        }

        @Override
        public String toString() {
            return Parser.quoted(text);
        }
    }

    /** Name, organization, title or e-mail address has several words beside one another. */
    record Phrase(String text) implements Condition {

        @Override
        public Predicate<Person> on(Facts facts) {
            var phrase = new Query(text);
            return facts.having(text).and(person -> phrase.isPhraseOf(facts.row(person)));
        }

        @Override
        public int cost() {
            return 0;
        }

        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** A field has a value; two are equal by what was typed. */
    record OfField(Field field, Operator operator, String value, Function<Facts, Predicate<Person>> test)
            implements Condition {

        @Override
        public Predicate<Person> on(Facts facts) {
            return test.apply(facts);
        }

        @Override
        public int cost() {
            return field.cost();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfField that && field == that.field && operator == that.operator
                    && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(field, operator, value);
        }

        @Override
        public String toString() {
            return field.word() + operator.sign() + Parser.quoted(value);
        }
    }
}
