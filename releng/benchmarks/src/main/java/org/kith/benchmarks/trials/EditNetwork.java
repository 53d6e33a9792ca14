// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Samples;
import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Person;

/**
 * Edits a network, and between the edits writes 4 KiB to another file in the same folder and waits until they are on
 * the disk. Arguments: a network, which is changed. Reports the medians {@code log} (an interaction is added),
 * {@code note} (the notes of a person grow), {@code edit} (both) and {@code write}.
 */
public final class EditNetwork {

    private static final int WARMING = 100;
    private static final int EDITS = 300;
    private static final int BLOCK = 4096;
    private static final int SEED = 3;

    private final Network network;
    private final FileChannel file;
    private final Random random = new Random(SEED);

    private EditNetwork(Network network, FileChannel file) {
        this.network = network;
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        var path = Path.of(arguments[0]);
        var beside = path.resolveSibling("beside.bin");
        try (var network = Kith.open(path); var file = FileChannel.open(beside, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            network.contactHistory();
            new EditNetwork(network, file).run();
        }
        Files.delete(beside);
    }

    private void run() throws IOException {
        measure(WARMING);
        var times = measure(EDITS);
        Fork.report("log", Samples.ofNanoseconds(times[0]).median());
        Fork.report("note", Samples.ofNanoseconds(times[1]).median());
        var both = new long[2 * EDITS];
        System.arraycopy(times[0], 0, both, 0, EDITS);
        System.arraycopy(times[1], 0, both, EDITS, EDITS);
        Fork.report("edit", Samples.ofNanoseconds(both).median());
        Fork.report("write", Samples.ofNanoseconds(times[2]).median());
    }

    private long[][] measure(int count) throws IOException {
        var times = new long[3][count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            log(anybody(), i);
            times[0][i] = System.nanoTime() - start;
            write();
            start = System.nanoTime();
            note(anybody(), i);
            times[1][i] = System.nanoTime() - start;
            start = System.nanoTime();
            write();
            times[2][i] = System.nanoTime() - start;
        }
        return times;
    }

    private Person anybody() {
        var people = network.root().getPeople();
        return people.get(1 + random.nextInt(people.size() - 1));
    }

    private void log(Person person, int number) {
        network.edit("Log a call", () -> {
            var call = ContactsFactory.eINSTANCE.createInteraction();
            call.setKind(InteractionKind.PHONE_CALL);
            call.setStart(Instant.now());
            call.setSubject("Talked about the plan for the next quarter, number " + number);
            var participation = ContactsFactory.eINSTANCE.createParticipation();
            participation.setParty(person);
            call.getParticipations().add(participation);
            network.add(call);
        });
    }

    private void note(Person person, int number) {
        network.edit("Change notes", () -> person.setNotes("Moves house in spring; call " + number + " times"));
    }

    private void write() throws IOException {
        file.write(ByteBuffer.allocateDirect(BLOCK).put(0, (byte) 1));
        file.force(false);
    }
}
