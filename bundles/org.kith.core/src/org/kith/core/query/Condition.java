// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.kith.core.people.Query;
import org.kith.model.contacts.Person;

/** One condition of a query. */
sealed interface Condition {

    boolean holds(Person person, Facts facts);

    /** All of several hold; none is needed. */
    record All(List<Condition> conditions) implements Condition {

        @Override
        public boolean holds(Person person, Facts facts) {
            for (var condition : conditions) {
                if (!condition.holds(person, facts)) {
                    return false;
                }
            }
            return true;
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

        @Override
        public boolean holds(Person person, Facts facts) {
            return conditions.stream().anyMatch(condition -> condition.holds(person, facts));
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" OR ", "(", ")"));
        }
    }

    /** Another one does not hold. */
    record Not(Condition condition) implements Condition {

        @Override
        public boolean holds(Person person, Facts facts) {
            return !condition.holds(person, facts);
        }

        @Override
        public String toString() {
            return "-" + condition;
        }
    }

    /** Words are in name, organization, title or e-mail address. */
    record Words(String text, Query query) implements Condition {

        Words(String text) {
            this(text, new Query(text));
        }

        @Override
        public boolean holds(Person person, Facts facts) {
            return query.matches(facts.row(person));
        }

        @Override
        public String toString() {
            return Parser.quoted(text);
        }
    }

    /** A field has a value. */
    record OfField(Field field, Operator operator, String value, BiPredicate<Person, Facts> test)
            implements Condition {

        @Override
        public boolean holds(Person person, Facts facts) {
            return test.test(person, facts);
        }

        @Override
        public String toString() {
            return field.word() + operator.sign() + Parser.quoted(value);
        }
    }
}
