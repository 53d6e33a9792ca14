// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.ui.contacts.internal.Messages;
import org.kith.model.pipeline.Referral;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;

/** Adds and changes help and promises between the owner and others. */
public final class SupportEdits {

    private final OpenNetwork open;
    private final PersonEdits edits;

    /** @param open the network to edit; one must be open at every call */
    public SupportEdits(OpenNetwork open) {
        this.open = open;
        edits = new PersonEdits(open);
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    /** Adds help between the owner and a person with these values. */
    public void add(Person person, SupportExchange help, Map<EStructuralFeature, Value> values) {
        add(NLS.bind(Messages.Edit_addHelp, person.getLabel()), help, both(person, network().root().getOwner(), values));
    }

    /** Adds a promise to or of a person with these values. */
    public void add(Person person, Task promise, Map<EStructuralFeature, Value> values) {
        add(NLS.bind(Messages.Edit_addPromise, person.getLabel()), promise, counterpart(person, values));
    }

    private void add(String label, Identified object, Map<EStructuralFeature, Value> values) {
        open.edit(label, () -> {
            values.forEach((feature, value) -> object.eSet(feature, value.orNull()));
            network().add(object);
        });
    }

    /** Changes help that a person gave or got. */
    public void change(Person person, SupportExchange help, Map<EStructuralFeature, Value> values) {
        edits.change(person, help, both(help.getGiver(), help.getReceiver(), values));
    }

    /** Changes a promise to or of a person. */
    public void change(Person person, Task promise, Map<EStructuralFeature, Value> values) {
        edits.change(person, promise, counterpart(person, values));
    }

    /** Whoever of the two did not help was helped. */
    private static Map<EStructuralFeature, Value> both(Person one, Person other,
            Map<EStructuralFeature, Value> values) {
        var all = new LinkedHashMap<>(values);
        var giver = values.get(Literals.SUPPORT_EXCHANGE__GIVER).value();
        all.put(Literals.SUPPORT_EXCHANGE__RECEIVER, new Value(giver == one ? other : one));
        return all;
    }

    private Map<EStructuralFeature, Value> counterpart(Person person, Map<EStructuralFeature, Value> values) {
        var all = new LinkedHashMap<>(values);
        boolean theirs = values.get(Literals.TASK__ASSIGNEE).value() == person;
        all.put(Literals.TASK__COUNTERPART, new Value(theirs ? network().root().getOwner() : person));
        return all;
    }

    /** Makes something due on a later day. */
    public void putOff(Task task, LocalDate until) {
        open.edit(NLS.bind(Messages.Edit_putOff, task.getSummary(), DateTexts.day(until)), () -> task.setDue(until));
    }

    /** Notes that there was a thank-you today for an introduction. */
    public void thank(Introduction introduction) {
        open.edit(NLS.bind(Messages.Edit_thank, introduction.getIntroducer().getLabel()),
                () -> introduction.setThankedOn(LocalDate.now(open.clock())));
    }

    /** Notes that there was a thank-you today for a referral. */
    public void thank(Referral referral) {
        open.edit(NLS.bind(Messages.Edit_thank, referral.getReferrer().getLabel()),
                () -> referral.setThankedOn(LocalDate.now(open.clock())));
    }

    /** Says that something is done. */
    public void done(Task task) {
        open.edit(NLS.bind(Messages.Edit_done, task.getSummary()), () -> {
            task.setStatus(TaskStatus.COMPLETED);
            task.setCompleted(open.clock().instant());
        });
    }
}
