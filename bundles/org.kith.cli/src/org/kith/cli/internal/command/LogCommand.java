// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Logs that the owner was in touch with people. */
@Command(name = "log")
final class LogCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "1..*", descriptionKey = "persons")
    private List<String> persons;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private InteractionKind kind;

    @Option(names = "--date", paramLabel = "DATE")
    private String date;

    @Option(names = "--direction", paramLabel = "D")
    private Direction direction = Direction.MUTUAL;

    @Option(names = "--subject", paramLabel = "TEXT")
    private String subject;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--minutes", paramLabel = "N")
    private int minutes;

    @Option(names = "--location", paramLabel = "TEXT")
    private String location;

    @Option(names = "--personal")
    private boolean personal;

    @Mixin
    private HelpOptions options;

    LogCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var people = new People(network).find(persons);
        var interaction = interaction(people);
        var label = label(people);
        var owner = network.root().getOwner();
        var help = options.help(owner, people);
        var promises = options.promises(owner, people);
        var day = Dates.day(interaction, kith.clock().getZone());
        network.edit(label, () -> {
            network.add(interaction);
            help.forEach(each -> each.addTo(network, day, interaction));
            promises.forEach(each -> each.addTo(network, interaction));
        });
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", interaction.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }

    private Interaction interaction(Collection<Person> people) {
        var interaction = ContactsFactory.eINSTANCE.createInteraction();
        Dates.setStart(interaction, date == null ? kith.today().toString() : date, kith.clock().getZone());
        interaction.setKind(kind);
        interaction.setDirection(direction);
        interaction.setSubject(subject);
        interaction.setNotes(note);
        interaction.setMinutes(Math.max(0, minutes));
        interaction.setLocation(location);
        interaction.setPersonal(personal);
        people.forEach(person -> addParticipation(interaction, person));
        return interaction;
    }

    private static void addParticipation(Interaction interaction, Person person) {
        var participation = ContactsFactory.eINSTANCE.createParticipation();
        participation.setParty(person);
        interaction.getParticipations().add(participation);
    }

    private String label(Collection<Person> people) {
        var first = people.iterator().next().getLabel();
        return switch (people.size()) {
            case 1 -> NLS.bind(Messages.logWithOne, Words.of(kind), first);
            case 2 -> NLS.bind(Messages.logWithTwo, new Object[] {Words.of(kind), first,
                people.stream().skip(1).findFirst().orElseThrow().getLabel()});
            default -> NLS.bind(Messages.logWithMany, new Object[] {Words.of(kind), first, people.size() - 1});
        };
    }
}
