// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.time.Clock;

import org.kith.core.Network;
import org.kith.core.Session;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Person;

/** A process of its own that works on a network until it is killed; prints a line after each step that is done. */
public final class Victim {

    static final int IMPORTED = 3_000;
    private static final ContactsFactory FACTORY = ContactsFactory.eINSTANCE;

    private Victim() {
    }

    /** @param arguments the task and the file */
    public static void main(String[] arguments) throws Exception {
        var window = Executors.newSingleThreadExecutor();
        var session = "idle".equals(arguments[0]) ? new Session(window, Clock.systemUTC(), "victim")
                : Session.onThisThread();
        try (var network = new SqlNetworks().open(Path.of(arguments[1]), session)) {
            switch (arguments[0]) {
                case "edits" -> edits(network, Integer.MAX_VALUE);
                case "twenty" -> edits(network, 20);
                case "import" -> importMany(network);
                case "backups" -> backups(network);
                default -> print("idle");
            }
            System.in.read();
        }
        window.shutdown();
    }

    private static void edits(Network network, int count) {
        for (int i = 1; i <= count; i++) {
            int number = i;
            network.edit("Edit " + i, () -> edit(network, number));
            print(Integer.toString(i));
        }
    }

    private static void edit(Network network, int number) {
        var person = network.add(person(number));
        if (number % 3 == 0) {
            network.remove(network.root().getPeople().get(1));
        }
        var call = FACTORY.createInteraction();
        call.setKind(InteractionKind.PHONE_CALL);
        call.setStart(Instant.parse("2026-01-01T00:00:00Z"));
        var participation = FACTORY.createParticipation();
        participation.setParty(person);
        call.getParticipations().add(participation);
        network.add(call);
    }

    private static Person person(int number) {
        var person = FACTORY.createPerson();
        person.setFormattedName("Person " + number);
        var point = FACTORY.createContactPoint();
        point.setKind(ContactKind.EMAIL);
        point.setValue("person" + number + "@example.org");
        person.getContactPoints().add(point);
        return person;
    }

    private static void importMany(Network network) {
        print("begin");
        network.edit("Import", () -> {
            for (int i = 0; i < IMPORTED; i++) {
                network.add(person(i));
            }
        });
        print("end");
    }

    private static void backups(Network network) {
        for (int i = 0;; i++) {
            network.backup(null);
            print(Integer.toString(i));
        }
    }

    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
