// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.people.Query;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Contacting;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Person;

/** Finds the person that a user means by a name, an e-mail address or an id. */
final class People {

    private static final int LISTED = 10;

    private final Person owner;
    private final Collection<Person> people;

    People(Network network) {
        this(network.root().getOwner(), network.root().getPeople());
    }

    /** @param people among whom those meant are */
    People(Person owner, Collection<Person> people) {
        this.owner = owner;
        this.people = people;
    }

    /** @return those meant, each once, in the order in which they were named */
    Set<Person> find(List<String> texts) {
        return texts.stream().map(this::find).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * @return the only one with this id, e-mail address, whole name, or words that begin the name; the owner not by
     *         the latter
     * @throws CommandException if there is none, or several
     */
    Person find(String text) {
        var query = new Query(text);
        var ways = List.<Predicate<Person>>of(hasId(text), hasEmail(text),
                person -> query.isWhole(person.getLabel()), person -> begins(person, query));
        for (var way : ways) {
            var found = people.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return only(text, found);
            }
        }
        throw new CommandException(NLS.bind(Messages.nobody, text));
    }

    private static Predicate<Person> hasId(String text) {
        var id = text.strip().toLowerCase(Locale.ROOT);
        return person -> person.getId().toString().equals(id);
    }

    private static Predicate<Person> hasEmail(String text) {
        var address = Contacting.normalized(ContactKind.EMAIL, text);
        return person -> address.indexOf('@') > 0 && person.eIsSet(ContactsPackage.Literals.PERSON__CONTACT_POINTS)
                && person.getContactPoints().stream().anyMatch(point -> point.getKind() == ContactKind.EMAIL
                        && address.equals(point.getNormalized()));
    }

    private boolean begins(Person person, Query query) {
        return !query.isEmpty() && person != owner && query.matches(person.getLabel());
    }

    private static Person only(String text, List<Person> found) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        var list = found.stream().limit(LISTED).map(People::line).collect(Collectors.joining("\n"));
        var more = found.size() > LISTED ? "\n" + NLS.bind(Messages.more, found.size() - LISTED) : "";
        throw new CommandException(NLS.bind(Messages.ambiguous,
                new Object[] {text, found.size(), list + more}));
    }

    private static String line(Person person) {
        var email = person.getPrimaryEmail();
        return "  " + person.getLabel() + (email == null ? "" : "  " + email) + "  " + person.getId();
    }
}
