// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Widget;
import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.core.NetworkException;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.core.Transaction;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.internal.Messages;

/**
 * The network that is open in this workbench, if there is one: what every view looks at and every command works on.
 * Views get it injected; commands ask the workbench for it as a service.
 * <p>
 * Thread: the window's, which is the model thread of the network. Opening and backing up happen in jobs.
 */
public final class OpenNetwork {

    private static final long SLICE_NANOS = 8_000_000;

    private final Networks networks;
    private final Cadences cadences;
    private final Executor window;
    private final Clock clock;
    private final ErrorReport errors;
    private final Guard guard;
    private final List<OpenNetworkListener> listeners = new ArrayList<>();
    private final PeopleSelection selection = new PeopleSelection(
            () -> tell(OpenNetworkListener::selectionChanged));
    private final Set<UUID> outdated = new HashSet<>();
    private Stage stage = Stage.NONE;
    private Network network;
    private People people;
    private UUID revealed;

    /**
     * @param window runs tasks on the window's thread, later and in order
     * @param clock tells the time of edits, and the zone of the user
     * @param guard calls the views that listen
     */
    public OpenNetwork(Networks networks, Cadences cadences, Executor window, Clock clock, ErrorReport errors,
            Guard guard) {
        this.networks = networks;
        this.cadences = cadences;
        this.window = window;
        this.clock = clock;
        this.errors = errors;
        this.guard = guard;
    }

    /** @return whether a network is open, or is just being opened */
    public Stage stage() {
        return stage;
    }

    /** @return the open network; empty if there is none */
    public Optional<Network> network() {
        return Optional.ofNullable(network);
    }

    /** @return its people as rows, and who is due; empty if no network is open */
    public Optional<People> people() {
        return Optional.ofNullable(people);
    }

    /** @return the people the user is working with */
    public PeopleSelection selection() {
        return selection;
    }

    /**
     * Lets the view that shows such objects show this one: at once if it is there, else when it is opened.
     *
     * @param object id of an opportunity, or of something else that a view shows one by one
     */
    public void reveal(UUID object) {
        revealed = object;
        tell(OpenNetworkListener::revealed);
    }

    /** @return what the user wanted to see last; empty if that was nothing */
    public Optional<UUID> revealed() {
        return Optional.ofNullable(revealed);
    }

    /** @return the clock of the user */
    public Clock clock() {
        return clock;
    }

    /** Adds a listener until a widget, usually the contents of a view, is disposed. */
    public void addListener(Widget owner, OpenNetworkListener listener) {
        listeners.add(listener);
        owner.addDisposeListener(disposed -> listeners.remove(listener));
    }

    /** Opens a network file in a job, and closes the one that is open once that has worked. Failure is reported. */
    public void open(Path file) {
        inJob(file, session -> networks.open(file, session));
    }

    /**
     * Creates a network in a job and opens it; otherwise as {@link #open}.
     *
     * @param file must not exist
     */
    public void create(Path file, String name, String ownerName) {
        inJob(file, session -> networks.create(file, name, ownerName, session));
    }

    private void inJob(Path file, Function<Session, Network> opening) {
        stage = Stage.OPENING;
        tell(OpenNetworkListener::networkChanged);
        var title = NLS.bind(Messages.Network_Opening, file.getFileName());
        background(title, monitor -> prepare(opening), this::stay);
    }

    private void prepare(Function<Session, Network> opening) {
        var handover = new Handover(window);
        var opened = opening.apply(new Session(handover, clock, System.getProperty("user.name", "me")));
        var everybody = new People(opened, cadences, LocalDate.now(clock));
        window.execute(() -> {
            adopt(opened, everybody);
            handover.complete();
        });
    }

    /** Opening has failed: whatever was open stays open. */
    private void stay() {
        stage = network == null ? Stage.NONE : Stage.OPEN;
        tell(OpenNetworkListener::networkChanged);
    }

    private void adopt(Network opened, People everybody) {
        release();
        network = opened;
        people = everybody;
        stage = Stage.OPEN;
        opened.addListener(this::changed);
        tell(OpenNetworkListener::networkChanged);
    }

    private void release() {
        if (network != null) {
            var closing = network;
            network = null;
            people = null;
            outdated.clear();
            revealed = null;
            selection.select(List.of());
            closing.close();
        }
    }

    /** Closes the open network; does nothing if there is none. */
    public void close() {
        if (network != null) {
            release();
            stage = Stage.NONE;
            tell(OpenNetworkListener::networkChanged);
        }
    }

    /**
     * Edits the open network in one undo step. Failure is reported to the user; memory is then as before.
     *
     * @param label what the user does, as the undo menu shows it: “Log a call with Ada”
     * @param work changes model objects
     * @return whether it was done
     */
    public boolean edit(String label, Runnable work) {
        return attempt(label, () -> require().edit(label, work));
    }

    /**
     * Edits like {@link #edit}, for a caller that shows itself why an edit was refused, such as a field of a form.
     *
     * @throws NetworkException if it can't be done; the message can be shown as it is
     */
    public void editOrThrow(String label, Runnable work) {
        require().edit(label, work);
    }

    /** Takes the last edit back; failure is reported. */
    public void undo() {
        attempt(Messages.Network_Undo, () -> require().undo());
    }

    /** Brings back what was undone last; failure is reported. */
    public void redo() {
        attempt(Messages.Network_Redo, () -> require().redo());
    }

    /** @return the label of the edit that {@link #undo} would take back */
    public Optional<String> undoLabel() {
        return network().flatMap(Network::undoable).map(Transaction::label);
    }

    /** @return the label of the edit that {@link #redo} would bring back */
    public Optional<String> redoLabel() {
        return network().flatMap(Network::redoable).map(Transaction::label);
    }

    private Network require() {
        return network().orElseThrow(() -> new NetworkException(Messages.Network_None));
    }

    /**
     * Does something that edits the open network; failure is reported to the user.
     *
     * @param attempted what the user does, for the report
     * @return whether it was done
     */
    public boolean attempt(String attempted, Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException failure) {
            errors.failed(attempted, failure);
            return false;
        }
    }

    /**
     * Works in a job; failure is reported to the user.
     *
     * @param title what is done, as the progress shows it
     * @param work must not touch the model
     * @param failed runs on the window's thread before failure is reported
     */
    public void background(String title, Consumer<IProgressMonitor> work, Runnable failed) {
        Job.create(title, monitor -> {
            try {
                work.accept(monitor);
            } catch (RuntimeException | LinkageError | AssertionError failure) {
                window.execute(() -> {
                    failed.run();
                    errors.failed(title, failure);
                });
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    /** Tells dues anew when a new day has begun. */
    public void checkDay() {
        var today = LocalDate.now(clock);
        if (people != null && !today.equals(people.day())) {
            people.startDay(today);
            refresh(people.rows().stream().map(row -> row.id()).toList());
        }
    }

    private void changed(NetworkChange change) {
        tell(listener -> listener.edited(change));
        refresh(change.people());
    }

    private void refresh(Iterable<UUID> ids) {
        boolean idle = outdated.isEmpty();
        ids.forEach(outdated::add);
        if (idle) {
            refreshSlice();
        }
    }

    /** Reads outdated rows for a few milliseconds, then lets the window breathe. */
    private void refreshSlice() {
        if (people == null || outdated.isEmpty()) {
            return;
        }
        var slice = new ArrayList<UUID>();
        long end = System.nanoTime() + SLICE_NANOS;
        var change = PeopleChange.NONE;
        do {
            take(slice);
            change = change.and(people.update(slice));
        } while (!outdated.isEmpty() && System.nanoTime() < end);
        tellPeople(change);
        if (!outdated.isEmpty()) {
            window.execute(this::refreshSlice);
        }
    }

    private void take(List<UUID> slice) {
        slice.clear();
        Iterator<UUID> ids = outdated.iterator();
        while (ids.hasNext() && slice.size() < 100) {
            slice.add(ids.next());
            ids.remove();
        }
    }

    private void tellPeople(PeopleChange change) {
        selection.forget(change.removed());
        tell(listener -> listener.peopleChanged(change));
    }

    private void tell(Consumer<OpenNetworkListener> event) {
        for (var listener : List.copyOf(listeners)) {
            guard.of(listener).here(Messages.Network_Listener, each -> {
                event.accept(each);
                return each;
            });
        }
    }
}
