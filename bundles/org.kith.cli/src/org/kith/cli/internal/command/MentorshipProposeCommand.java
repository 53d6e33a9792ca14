// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.mentorship.Capacity;
import org.kith.core.mentorship.Mentoring;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipLifecycle;
import org.kith.model.mentorship.MentorshipStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a mentorship, with the owner on one side unless both are named. */
@Command(name = "propose")
final class MentorshipProposeCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "0..*", descriptionKey = "persons")
    private List<String> persons = List.of();

    @Option(names = "--as", paramLabel = "ROLE")
    private MentoringRole role = MentoringRole.MENTOR;

    @Option(names = "--mentor", paramLabel = "PERSON")
    private List<String> mentor = List.of();

    @Option(names = "--mentee", paramLabel = "PERSON")
    private List<String> mentee = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private MentorshipKind kind;

    @Option(names = "--topic", paramLabel = "TEXT")
    private String topic;

    @Option(names = "--status", paramLabel = "STATUS")
    private MentorshipStatus status = MentorshipStatus.PROPOSED;

    MentorshipProposeCommand(Kith kith) {
        super(kith);
    }

    /** Who helps, and who grows. */
    private record Sides(List<Person> mentors, List<Person> mentees) {

        Stream<Person> all() {
            return Stream.concat(mentors.stream(), mentees.stream());
        }
    }

    @Override
    int run(Network network) {
        if (!MentorshipLifecycle.isOpen(status)) {
            throw new CommandException(NLS.bind(Messages.noBeginning, Words.of(status), Stream.of(
                    MentorshipStatus.values()).filter(MentorshipLifecycle::isOpen).map(Words::of)
                    .collect(Collectors.joining(", "))));
        }
        var sides = sides(network);
        var owner = network.root().getOwner();
        var label = NLS.bind(Messages.proposeMentorship, sides.all().filter(person -> person != owner)
                .map(Person::getLabel).distinct().collect(Collectors.joining(", ")));
        var mentorship = network.edit(label, () -> new Mentoring(network).begin(kind(sides), sides.mentors(),
                sides.mentees(), topic, status, kith.today()));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", mentorship.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        warn(network, mentorship);
        return 0;
    }

    private Sides sides(Network network) {
        var people = new People(network);
        boolean both = !mentor.isEmpty() && !mentee.isEmpty();
        if (both == !persons.isEmpty() || !both && mentor.size() + mentee.size() > 0) {
            throw new CommandException(Messages.whoMentorsWhom);
        }
        var owner = List.of(network.root().getOwner());
        var named = List.copyOf(people.find(persons));
        return both ? new Sides(List.copyOf(people.find(mentor)), List.copyOf(people.find(mentee)))
                : role == MentoringRole.MENTOR ? new Sides(named, owner) : new Sides(owner, named);
    }

    private MentorshipKind kind(Sides sides) {
        return kind != null ? kind : sides.all().count() > 2 ? MentorshipKind.GROUP : MentorshipKind.ONE_TO_ONE;
    }

    private void warn(Network network, Mentorship mentorship) {
        warn(network, mentorship.getMentors(), true);
        warn(network, mentorship.getMentees(), false);
    }

    private void warn(Network network, Collection<Person> people, boolean asMentor) {
        for (var person : people) {
            var capacity = Capacity.of(network.root(), person, asMentor);
            if (capacity.isExceeded()) {
                terminal().say(NLS.bind(asMentor ? Messages.tooManyAsMentor : Messages.tooManyAsMentee, new Object[] {
                    person.getLabel(), capacity.used(), capacity.total()}));
            }
        }
    }
}
