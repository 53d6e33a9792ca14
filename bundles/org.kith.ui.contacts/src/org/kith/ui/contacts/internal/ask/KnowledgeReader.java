// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.widgets.Control;
import org.kith.core.Network;
import org.kith.core.support.Background;
import org.kith.core.support.Knowledge;
import org.kith.core.support.Support;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.ui.network.OpenNetwork;

/** Reads what people know for a few milliseconds at a time, so that the window never waits, and keeps it current. */
final class KnowledgeReader {

    private static final long SLICE_NANOS = 8_000_000;

    private final Control owner;
    private final OpenNetwork open;
    private final Support support;
    private final Map<UUID, Background> people = new HashMap<>();
    private final Deque<UUID> unread = new ArrayDeque<>();
    private Network network;
    private Knowledge known;
    private Runnable ready = () -> { };
    private boolean reading;

    KnowledgeReader(Control owner, OpenNetwork open, Support support) {
        this.owner = owner;
        this.open = open;
        this.support = support;
    }

    /** Reads these people again when somebody asks next. */
    void outdated(Collection<UUID> ids) {
        unread.addAll(ids);
        known = null;
    }

    /** Does something once everybody is read; with few people that is at once. Only the last one asked for is done. */
    void whenRead(Runnable action) {
        begin(open.network().orElseThrow());
        ready = action;
        if (!reading) {
            reading = true;
            readSlice();
        }
    }

    private void begin(Network opened) {
        if (network != opened) {
            network = opened;
            people.clear();
            unread.clear();
            known = null;
            opened.root().getPeople().forEach(person -> unread.add(person.getId()));
        }
    }

    private void readSlice() {
        if (owner.isDisposed() || open.network().orElse(null) != network) {
            reading = false;
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        while (!unread.isEmpty() && System.nanoTime() < end) {
            read(unread.remove());
        }
        if (unread.isEmpty()) {
            reading = false;
            ready.run();
        } else {
            owner.getDisplay().asyncExec(this::readSlice);
        }
    }

    private void read(UUID id) {
        var background = network.find(id).filter(Person.class::isInstance).map(Person.class::cast)
                .flatMap(support::background);
        background.ifPresentOrElse(each -> people.put(id, each), () -> people.remove(id));
    }

    /** @return what is known once everybody was read */
    Knowledge knowledge() {
        if (known == null) {
            known = new Knowledge(skills(), people);
        }
        return known;
    }

    /** @return the skills that the words of a question name */
    List<String> skillsIn(String words) {
        return support.skillsIn(words, new Knowledge(skills(), Map.of()));
    }

    private List<String> skills() {
        return open.network().orElseThrow().root().getSkills().stream().map(Skill::getName).toList();
    }
}
