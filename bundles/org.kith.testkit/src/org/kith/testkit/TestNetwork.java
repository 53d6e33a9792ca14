// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;

/** A network of its own in a temporary folder, with a clock that stands at {@link TestClock#START}. */
public final class TestNetwork implements AutoCloseable {

    /** The owner's name. */
    public static final String OWNER = "Mary Somerville";

    private final Networks networks;
    private final TestClock clock = new TestClock();
    private final Path folder;
    private Network network;

    private TestNetwork(Networks networks, Path folder) {
        this.networks = networks;
        this.folder = folder;
        network = networks.create(folder.resolve("test.kith"), "Test network", OWNER, session("tester"));
    }

    /** @return a new one; whoever creates it closes it */
    public static TestNetwork create() {
        try {
            return new TestNetwork(Services.get(Networks.class), Files.createTempDirectory("kith-test-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the open network; another object after {@link #reopen()} */
    public Network network() {
        return network;
    }

    /** @return a folder for files of the test; deleted with the network */
    public Path folder() {
        return folder;
    }

    /** @return the clock of the network */
    public TestClock clock() {
        return clock;
    }

    /** @return the day of the clock */
    public LocalDate today() {
        return clock.today();
    }

    /** @return a session on the calling thread with the clock of this network */
    public Session session(String author) {
        return new Session(Runnable::run, clock, author);
    }

    /** Closes the network and opens its file again: what comes back is what was stored. */
    public Network reopen() {
        var file = network.file();
        network.close();
        network = networks.open(file, session("tester"));
        return network;
    }

    /** @return the same file, opened a second time as another program would; to be closed by the caller */
    public Network openAgain(String author) {
        return networks.open(network.file(), session(author));
    }

    /** Adds a person in an edit of its own. */
    public Person add(PersonBuilder person) {
        return network.edit("Add a person", () -> person.addTo(network));
    }

    /** Adds an interaction in an edit of its own. */
    public Interaction add(InteractionBuilder interaction) {
        return network.edit("Log an interaction", () -> interaction.addTo(network));
    }

    /** Adds help in an edit of its own. */
    public SupportExchange add(ExchangeBuilder exchange) {
        return network.edit("Add help", () -> exchange.addTo(network));
    }

    /** Adds an object in an edit of its own. */
    public <T extends Identified> T add(T object) {
        return network.edit("Add", () -> network.add(object));
    }

    /** @return the person with this name; there must be one */
    public Person person(String name) {
        return network.root().getPeople().stream().filter(person -> name.equals(person.getLabel())).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name + " in the network"));
    }

    /** @return everything the network knows now */
    public NetworkState state() {
        return NetworkState.of(network);
    }

    @Override
    public void close() {
        network.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestNetwork::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
