// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that two people know one another, and how. */
@Command(name = "relate")
final class RelateCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "person")
    private String one;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "person")
    private String other;

    @Option(names = "--type", paramLabel = "TYPE", required = true)
    private String type;

    @Option(names = "--since", paramLabel = "DATE")
    private String since;

    @Option(names = "--evidence", paramLabel = "TEXT")
    private String evidence;

    RelateCommand(Kith kith) {
        super(kith);
    }

    /** A type, read from one of its ends. */
    private record Reading(RelationshipType type, String label, boolean inverse) {

        static Stream<Reading> of(RelationshipType type) {
            return Stream.of(new Reading(type, type.getLabel(), false),
                    new Reading(type, type.getInverseLabel(), true));
        }

        /** “mentee” is enough for “mentee of”. */
        boolean isMeantBy(String words) {
            var read = label == null ? "" : label.toLowerCase(Locale.ROOT);
            return read.equals(words) || read.startsWith(words + " ") || !inverse && words.equals(type.getKey());
        }
    }

    @Override
    int run(Network network) {
        var people = new People(network);
        var relationship = relationship(people, reading(network));
        var label = NLS.bind(Messages.relate, new Object[] {relationship.getSource().getLabel(),
            relationship.getType().getLabel(), relationship.getTarget().getLabel()});
        network.edit(label, () -> network.add(relationship));
        long transaction = lastTransaction(network);
        kith.answer(Json.object("transaction", transaction, "id", relationship.getId()),
                () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
        return 0;
    }

    private Relationship relationship(People people, Reading reading) {
        var first = people.find(one);
        var second = people.find(other);
        var relationship = ContactsFactory.eINSTANCE.createRelationship();
        relationship.setSource(reading.inverse() ? second : first);
        relationship.setTarget(reading.inverse() ? first : second);
        relationship.setType(reading.type());
        relationship.setConfidence(Confidence.KNOWN);
        relationship.setEvidence(evidence);
        relationship.setSince(since == null ? null : PartialDate.of(Dates.parse(since)));
        return relationship;
    }

    private Reading reading(Network network) {
        var words = type.strip().toLowerCase(Locale.ROOT);
        var types = network.root().getRelationshipTypes();
        return types.stream().flatMap(Reading::of).filter(reading -> reading.isMeantBy(words)).findFirst()
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.noRelationshipType, type,
                        types.stream().map(RelationshipType::getKey).collect(Collectors.joining(", ")))));
    }
}
