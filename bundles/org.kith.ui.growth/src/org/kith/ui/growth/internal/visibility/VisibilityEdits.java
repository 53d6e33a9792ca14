// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Events;
import org.kith.core.growth.FollowingUp;
import org.kith.core.growth.Identities;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.Talks;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.edit.Words;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.SourceKind;
import org.kith.ui.network.OpenNetwork;

/** Edits what is to be seen of the owner, and events. */
final class VisibilityEdits {

    private static final GrowthFactory MAKE = GrowthFactory.eINSTANCE;

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    VisibilityEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    private boolean add(String label, Identified added, Runnable fill) {
        boolean done = open.edit(label, () -> {
            fill.run();
            network().add(added);
        });
        if (done) {
            open.reveal(added.getId());
        }
        return done;
    }

    /** @return whether it was done; a talk has no day yet, anything else is of today */
    boolean add(EClass kind, String title) {
        var item = (VisibilityItem) MAKE.create(kind);
        return add(NLS.bind(Messages.Edit_add, title), item, () -> {
            item.setTitle(title);
            item.setDate(item instanceof Talk ? null : today());
        });
    }

    /** @return whether it was done; the owner goes there */
    boolean addEvent(String name, LocalDate start) {
        var event = MAKE.createEvent();
        return add(NLS.bind(Messages.Edit_add, name), event, () -> {
            event.setName(name);
            event.setStart(start);
            Events.attend(event, network().root().getOwner());
        });
    }

    /** @return whether it was done; it counts from today on, with the keywords of the one before */
    boolean present(String headline) {
        var before = Identities.on(network().root(), today());
        var statement = MAKE.createIdentityStatement();
        return add(Messages.Edit_present, statement, () -> {
            statement.setHeadline(headline);
            statement.setValidFrom(today());
            before.ifPresent(each -> statement.getKeywords().addAll(each.getKeywords()));
        });
    }

    /** Brings a talk to another status. */
    void move(Talk talk, TalkStatus to) {
        open.edit(NLS.bind(Messages.Edit_move, talk.getTitle(), Words.of(to)), () -> Talks.move(talk, to, today()));
    }

    /** @return the event of a name, a new one if there is none; inside an edit */
    Event event(String name) {
        return Events.named(network().root(), name).orElseGet(() -> {
            var event = MAKE.createEvent();
            event.setName(name.strip());
            return network().add(event);
        });
    }

    /**
     * Notes a number of today.
     *
     * @param typed as in “480 views” or “views 480”
     * @return whether it was done
     */
    boolean note(VisibilityItem item, String typed) {
        return TypedNumber.of(typed).filter(number -> open.edit(NLS.bind(Messages.Edit_note, typed, item.getTitle()),
                () -> MetricSeries.note(item, number.name(), today(), number.value()))).isPresent();
    }

    /** Takes the latest number of a name away. */
    void dropLast(VisibilityItem item, String name) {
        item.getMetrics().reversed().stream().filter(each -> each.getName().strip().equalsIgnoreCase(name)).findFirst()
                .ifPresent(last -> change(Messages.Edit_change, item, () -> item.getMetrics().remove(last)));
    }

    /** @return whether it was done */
    boolean contribute(VisibilityItem item, Party party) {
        return item.getContributors().contains(party)
                || change(Messages.Edit_change, item, () -> item.getContributors().add(party));
    }

    /** Says that somebody had no part in it. */
    void discharge(VisibilityItem item, Party party) {
        change(Messages.Edit_change, item, () -> item.getContributors().remove(party));
    }

    /** @return whether it was done; there is a task to follow up */
    boolean meet(VisibilityItem item, Party party) {
        return party instanceof Person person && open.edit(NLS.bind(Messages.Edit_meet, party.getLabel(),
                item.getTitle()), () -> new FollowingUp(network()).meet(item, List.of(person), today()));
    }

    /** Says that somebody was not met by it; the task stays. */
    void unmeet(VisibilityItem item, Party party) {
        change(Messages.Edit_change, item, () -> item.getNewContacts().remove(party));
    }

    private boolean change(String label, VisibilityItem item, Runnable work) {
        return open.edit(NLS.bind(label, item.getTitle()), work);
    }

    /** @return whether it was done */
    boolean attend(Event event, Party party) {
        return change(event, () -> Events.attend(event, party));
    }

    /** Says as what somebody is there. */
    void attend(Event event, Party party, AttendeeRole role) {
        change(event, () -> Events.attend(event, party).setRole(role));
    }

    /** Says that somebody is not there. */
    void leave(Event event, Party party) {
        change(event, () -> event.getAttendees().removeIf(each -> each.getParty() == party));
    }

    private boolean change(Event event, Runnable work) {
        return open.edit(NLS.bind(Messages.Edit_change, event.getName()), work);
    }

    /** @return whether it was done: new people, a note for all, tasks for some */
    boolean followUp(Event event, List<FollowingUp.Meeting> met, String note) {
        return open.edit(NLS.bind(Messages.Edit_followUp, event.getName()),
                () -> new FollowingUp(network()).finish(event, met, note, today()));
    }

    /** Says that a task is done, or is not. */
    void toggle(Task task) {
        boolean isDone = task.getStatus() == TaskStatus.COMPLETED;
        open.edit(NLS.bind(Messages.Edit_task, task.getSummary()), () -> {
            task.setStatus(isDone ? TaskStatus.NEEDS_ACTION : TaskStatus.COMPLETED);
            task.setCompleted(isDone ? null : open.clock().instant());
        });
    }

    /** @return the opportunity that something led to; empty if it could not be opened */
    Optional<Opportunity> pursue(Identified source, String title, Pipeline board) {
        var opened = new ArrayList<Opportunity>();
        open.edit(NLS.bind(Messages.Edit_pursue, title), () -> {
            var boards = new Boards(network());
            opened.add(boards.open(board == null ? boards.create(PipelineTemplate.builtIn().getFirst()) : board, title,
                    source instanceof Event ? SourceKind.EVENT : SourceKind.VISIBILITY_ITEM, source, today()));
        });
        return opened.stream().findFirst();
    }

    /** Removes one of them. */
    void remove(Identified object, String name) {
        open.edit(NLS.bind(Messages.Edit_remove, name), () -> network().remove(object));
    }
}
