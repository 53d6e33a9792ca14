// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.Network;
import org.kith.core.Networks;
import org.kith.core.guard.Guard;
import org.kith.core.guard.Limits;
import org.kith.core.people.Cadences;
import org.kith.core.relationship.InferredTies;
import org.kith.core.suggestion.Suggestions;
import org.kith.core.support.Support;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Person;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.Stage;

/** A window and a network of its own that is open in it. Failures that would be told to the user fail the test. */
public final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A busy machine is nobody's fault. */
    private static final Limits PATIENT = new Limits(PATIENCE, PATIENCE, PATIENCE, 3);

    private final TestNetwork network = TestNetwork.create();
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Cadences cadences = Services.get(Cadences.class);
    private final List<Throwable> failures = new ArrayList<>();
    private final Guard guard = new Guard(PATIENT);
    private final OpenNetwork open = new OpenNetwork(Services.get(Networks.class), cadences, display::asyncExec,
            network.clock(), (attempted, failure) -> failures.add(failure), guard);

    /** Lays the window out; no network is open yet. */
    public Desk() {
        guard.addListener(fault -> failures.add(fault.cause()));
        shell.setLayout(new FillLayout());
        shell.setSize(600, 800);
    }

    /** @return the network before it is opened, to fill it */
    public TestNetwork network() {
        return network;
    }

    /** Opens the network and waits until it is there. */
    public Desk open() {
        open.open(network.network().file());
        waitUntil(() -> open.stage() == Stage.OPEN || !failures.isEmpty());
        return this;
    }

    /** @return what views look at */
    public OpenNetwork openNetwork() {
        return open;
    }

    /** @return the network that is open in the window */
    public Network opened() {
        return open.network().orElseThrow();
    }

    /** @return who tells what is due */
    public Cadences cadences() {
        return cadences;
    }

    /** @return who tells how strong ties are */
    public Ties ties() {
        return Services.get(Ties.class);
    }

    /** @return who tells who helped whom, and whom to ask */
    public Support support() {
        return Services.get(Support.class);
    }

    /** @return who tells whom people perhaps know */
    public InferredTies inferredTies() {
        return Services.get(InferredTies.class);
    }

    /** @return who tells what would be good to do */
    public Suggestions suggestions() {
        return Services.get(Suggestions.class);
    }

    /** @return where contents go */
    public Shell shell() {
        return shell;
    }

    /** @return a person of the open network by name */
    public Person person(String name) {
        return opened().root().getPeople().stream().filter(person -> name.equals(person.getLabel())).findFirst()
                .orElseThrow();
    }

    /** Selects people by name. */
    public void select(String... names) {
        open.selection().select(Arrays.stream(names).map(name -> person(name).getId()).toList());
        settle();
    }

    /** @return the id of a person by name */
    public UUID id(String name) {
        return person(name).getId();
    }

    /** Lets the window do all that is to be done. */
    public void settle() {
        while (display.readAndDispatch()) {
            if (!failures.isEmpty()) {
                break;
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("The user would be told of a failure", failures.getFirst());
        }
    }

    /** Lets the window work until something is so, something failed, or patience is at its end. */
    public void waitUntil(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && failures.isEmpty() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
        settle();
    }

    /** @return all controls of a type below a control, in the order of their creation */
    public static <C extends Control> List<C> all(Control root, Class<C> type) {
        var found = new ArrayList<C>();
        collect(root, type, found);
        return found;
    }

    private static <C extends Control> void collect(Control control, Class<C> type, List<C> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    @Override
    public void close() {
        shell.dispose();
        open.close();
        network.close();
    }
}
