// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.support.Help;
import org.kith.core.support.Promise;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The help that was given, and what was promised, when people met: {@code [PERSON=]KIND[:ABOUT]}. */
final class HelpOptions {

    @Option(names = "--received", paramLabel = "HELP")
    private List<String> received = List.of();

    @Option(names = "--given", paramLabel = "HELP")
    private List<String> given = List.of();

    @Option(names = "--helpfulness", paramLabel = "N")
    private int helpfulness;

    @Option(names = "--promise", paramLabel = "TEXT")
    private List<String> promised = List.of();

    @Option(names = "--awaits", paramLabel = "TEXT")
    private List<String> awaited = List.of();

    @Option(names = "--until", paramLabel = "DATE")
    private LocalDate until;

    /** A text and whom it is about. */
    private record Told(Person person, String text) {
    }

    /** @return the help between the owner and those who met */
    List<Help> help(Person owner, Collection<Person> people) {
        return Stream.concat(received.stream().map(text -> help(told(text, owner, people), owner, true)),
                given.stream().map(text -> help(told(text, owner, people), owner, false))).toList();
    }

    private Help help(Told told, Person owner, boolean wasReceived) {
        int colon = told.text().indexOf(':');
        try {
            var kind = Kinds.supportKind(colon < 0 ? told.text() : told.text().substring(0, colon));
            var about = colon < 0 ? "" : told.text().substring(colon + 1).strip();
            return wasReceived ? new Help(told.person(), owner, kind, about, helpfulness, "")
                    : new Help(owner, told.person(), kind, about, 0, "");
        } catch (TypeConversionException e) {
            throw new CommandException(e.getMessage());
        }
    }

    /** @return what the owner and those who met promised one another */
    List<Promise> promises(Person owner, Collection<Person> people) {
        return Stream.concat(promised.stream().map(text -> promise(told(text, owner, people), false)),
                awaited.stream().map(text -> promise(told(text, owner, people), true))).toList();
    }

    private Promise promise(Told told, boolean theirs) {
        return new Promise(told.text(), told.person(), theirs, until);
    }

    private static Told told(String text, Person owner, Collection<Person> people) {
        int equals = text.indexOf('=');
        if (equals > 0) {
            return new Told(new People(owner, people).find(text.substring(0, equals)),
                    text.substring(equals + 1).strip());
        } else if (people.size() > 1) {
            throw new CommandException(NLS.bind(Messages.whoHelped, text,
                    people.iterator().next().getLabel()));
        }
        return new Told(people.iterator().next(), text.strip());
    }
}
