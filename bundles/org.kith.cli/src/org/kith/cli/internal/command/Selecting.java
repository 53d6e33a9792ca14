// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.core.query.NetworkFacts;
import org.kith.core.query.PeopleQuery;
import org.kith.core.query.QueryException;
import org.kith.model.contacts.Person;

/** Finds the people whom a query means. */
final class Selecting {

    private static final Pattern FIELD = Pattern.compile("(-?[A-Za-z]+(?:<=|>=|[:<>=]))([^\"]*\\s[^\"]*)");
    private static final Pattern FURTHER = Pattern.compile("[A-Za-z][:<>=]|[()]|\\s-|\\b(OR|NOT)\\b");

    private final Kith kith;
    private final Network network;

    Selecting(Kith kith, Network network) {
        this.kith = kith;
        this.network = network;
    }

    /**
     * @return in no order that means anything; the owner may be among them
     * @throws CommandException if the query can't be understood
     */
    List<PersonRow> rows(List<String> words) {
        var rows = kith.services().cadences().rows(network).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        var facts = new NetworkFacts(network, person -> rows.get(person.getId()), kith.services().cadences(),
                kith.services().ties(), kith.services().graphs(), kith.today());
        var wanted = query(text(words)).on(facts);
        return network.root().getPeople().stream().filter(wanted).map(facts::row).toList();
    }

    /** @return as {@link #rows} */
    List<Person> people(List<String> words) {
        return rows(words).stream().map(row -> (Person) network.find(row.id()).orElseThrow()).toList();
    }

    /**
     * @return never null
     * @throws CommandException if the query can't be understood
     */
    static PeopleQuery query(String text) {
        try {
            return PeopleQuery.parse(text);
        } catch (QueryException wrong) {
            throw new CommandException(wrong.getMessage());
        }
    }

    /** @return the query that the arguments of a command are */
    static String text(List<String> words) {
        return words.stream().map(Selecting::unquoted).collect(Collectors.joining(" "));
    }

    /**
     * The shell has taken the quotes away from {@code org:"Analytical Engines"}: where one field begins an argument and
     * no other condition follows, all of it is the value.
     */
    private static String unquoted(String word) {
        var field = FIELD.matcher(word);
        return field.matches() && !FURTHER.matcher(field.group(2)).find()
                ? field.group(1) + '"' + field.group(2) + '"' : word;
    }
}
