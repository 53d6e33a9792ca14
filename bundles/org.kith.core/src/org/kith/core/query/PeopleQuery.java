// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.function.Predicate;

import org.kith.model.contacts.Person;

/**
 * A query for people, understood: {@code skill:rust org:"Analytical Engines" tie:weak last>90d hops<=2 -tag:berlin}.
 * Conditions that stand beside one another must all hold; OR, parentheses and a minus for “not” are known. A word alone
 * must begin a word of name, organization, title or e-mail address; words in quotation marks must stand beside one
 * another. Case and accents do not matter. Immutable.
 */
public final class PeopleQuery {

    private final Condition condition;

    PeopleQuery(Condition condition) {
        this.condition = condition;
    }

    /**
     * @param text as typed; without a word in it, the query holds for everybody
     * @throws QueryException if it can't be understood
     */
    public static PeopleQuery parse(String text) {
        return new PeopleQuery(new Parser(text).parse());
    }

    /** @return whether it consists of words alone, for which an index is faster */
    public boolean isPlain() {
        return condition instanceof Condition.All all && all.conditions().stream()
                .allMatch(Condition.Words.class::isInstance);
    }

    /** @return whether it asks how many ties away people are, for which the graph of everybody is needed */
    public boolean asksForHops() {
        return condition.asks(Field.HOPS);
    }

    /**
     * @return whether a person is looked for, by facts of this moment; to be used on the model thread, and no longer
     *         than until the next edit
     */
    public Predicate<Person> on(Facts facts) {
        return condition.on(facts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeopleQuery that && condition.equals(that.condition);
    }

    @Override
    public int hashCode() {
        return condition.hashCode();
    }

    /** @return a text that is understood in the same way */
    @Override
    public String toString() {
        return condition instanceof Condition.All all ? all.inner() : condition.toString();
    }
}
