// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.core.people.Due;
import org.kith.core.people.PersonRow;
import org.kith.core.support.Balance;
import org.kith.core.tie.TieStrength;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.Task;

/** All there is about a person, gathered from the places where it is kept. */
record Profile(Person person, PersonRow row, Optional<Due> due, TieStrength tie, LocalDate today, ZoneId zone,
        List<Relationship> relationships, List<Interaction> interactions, Balance balance, String balanceInWords,
        List<SupportExchange> help, List<Task> promises) {

    static Profile of(Kith kith, Network network, Person person) {
        var row = kith.services().cadences().row(network, person);
        var balance = kith.services().support().ledger(network, kith.today()).of(person.getId()).total();
        return new Profile(person, row, kith.services().cadences().due(row, kith.today()),
                kith.services().ties().strength(row, kith.today()), kith.today(),
                kith.clock().getZone(), network.root().getRelationships().stream()
                        .filter(tie -> tie.getSource() == person || tie.getTarget() == person).toList(),
                network.interactions(person), balance, kith.services().support().inWords(balance, person.getLabel()),
                network.root().getSupportExchanges().stream()
                        .filter(help -> help.getGiver() == person || help.getReceiver() == person)
                        .sorted(Comparator.comparing(SupportExchange::getDate).reversed()).toList(),
                new Tasks(network).open().stream().filter(task -> Tasks.concerns(task, person)).toList());
    }

    /** @return the party at the other end */
    Party other(Relationship tie) {
        return tie.getSource() == person ? tie.getTarget() : tie.getSource();
    }

    /** @return how the tie reads from this person to the other */
    String label(Relationship tie) {
        return tie.getSource() == person ? tie.getType().getLabel() : tie.getType().getInverseLabel();
    }
}
