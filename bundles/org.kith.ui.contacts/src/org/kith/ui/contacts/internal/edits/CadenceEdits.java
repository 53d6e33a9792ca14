// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.Cadences;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;

/** Says how often to be in touch with people, and puts it off. */
public final class CadenceEdits {

    private final OpenNetwork open;
    private final Cadences cadences;

    /** @param open the network to edit; one must be open at every call */
    public CadenceEdits(OpenNetwork open, Cadences cadences) {
        this.open = open;
        this.cadences = cadences;
    }

    /**
     * Gives people a cadence of their own.
     *
     * @param targetDays at least 1
     * @param maxDays at least {@code targetDays}
     */
    public void set(Collection<Person> people, int targetDays, int maxDays) {
        edit(Messages.Edit_cadence, people, person -> {
            var policy = ownPolicy(person);
            policy.setTargetDays(targetDays);
            policy.setMaxDays(maxDays);
            policy.setActive(true);
        });
    }

    /** Lets tags and layer decide again. */
    public void clear(Collection<Person> people) {
        edit(Messages.Edit_noCadence, people, person -> person.setCadence(null));
    }

    /** Puts people into a layer. */
    public void layer(Collection<Person> people, Layer layer) {
        var moved = people.stream().filter(person -> person.getLayer() != layer).toList();
        if (!moved.isEmpty()) {
            open.edit(NLS.bind(Messages.Edit_layer, Phrases.people(moved), Words.of(layer)),
                    () -> moved.forEach(person -> person.setLayer(layer)));
        }
    }

    /**
     * Lets nothing be due before a day. The rule that holds becomes the person's own, since a layer can't be put off.
     *
     * @param until the first day on which they may be due again
     */
    public void snooze(Collection<Person> people, LocalDate until) {
        open.edit(NLS.bind(Messages.Edit_snooze, Phrases.people(List.copyOf(people)), DateTexts.day(until)),
                () -> people.forEach(person -> snooze(person, until)));
    }

    private void snooze(Person person, LocalDate until) {
        var rule = cadences.ruleFor(person);
        var policy = ownPolicy(person);
        rule.ifPresent(holds -> {
            policy.setTargetDays(holds.targetDays());
            policy.setMaxDays(holds.maxDays());
        });
        policy.setQuietUntil(until);
    }

    private static CadencePolicy ownPolicy(Person person) {
        if (person.getCadence() == null) {
            person.setCadence(ContactsFactory.eINSTANCE.createCadencePolicy());
        }
        return person.getCadence();
    }

    private void edit(String label, Collection<Person> people, Consumer<Person> work) {
        var copy = List.copyOf(people);
        open.edit(NLS.bind(label, Phrases.people(copy)), () -> copy.forEach(work));
    }
}
