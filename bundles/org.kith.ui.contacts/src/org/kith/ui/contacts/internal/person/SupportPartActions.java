// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.Task;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.PersonEdits;
import org.kith.ui.contacts.internal.edits.SupportEdits;
import org.kith.ui.contacts.internal.parts.Part;
import org.kith.ui.contacts.internal.parts.PartActions;
import org.kith.ui.contacts.internal.parts.PartDialog;
import org.kith.ui.contacts.internal.parts.PartForms;
import org.kith.ui.contacts.internal.phrases.DayPhrase;
import org.kith.ui.network.OpenNetwork;

/** What the lists of help and of promises do: they ask by a dialog and edit. */
final class SupportPartActions {

    private final Control owner;
    private final OpenNetwork open;
    private final Supplier<Person> person;
    private final SupportEdits edits;
    private final PersonEdits personEdits;

    SupportPartActions(Control owner, OpenNetwork open, Supplier<Person> person) {
        this.owner = owner;
        this.open = open;
        this.person = person;
        edits = new SupportEdits(open);
        personEdits = new PersonEdits(open);
    }

    PartActions help() {
        return new HelpActions();
    }

    PartActions promises() {
        return new PromiseActions();
    }

    private Person me() {
        return open.network().orElseThrow().root().getOwner();
    }

    private String name(Object who) {
        return who == null || who == me() ? Messages.Help_you : ((Person) who).getLabel();
    }

    private LocalDate day(String text) {
        return new DayPhrase(LocalDateTime.now(open.clock())).parse(text).day();
    }

    private final class HelpActions implements PartActions {

        @Override
        public String addTip() {
            return Messages.Person_addHelp;
        }

        @Override
        public void add() {
            var help = ContactsFactory.eINSTANCE.createSupportExchange();
            help.setGiver(person.get());
            help.setReceiver(me());
            help.setDate(LocalDate.now(open.clock()));
            var dialog = dialog(addTip(), help);
            if (dialog.open() == Window.OK) {
                edits.add(person.get(), help, dialog.values());
            }
        }

        private PartDialog dialog(String title, SupportExchange help) {
            return new PartDialog(owner.getShell(), PartForms.help(title, List.of(help.getGiver(), help.getReceiver()),
                    SupportPartActions.this::name, SupportPartActions.this::day), help);
        }

        @Override
        public void edit(Part part) {
            var help = (SupportExchange) part.object();
            var dialog = dialog(Messages.Person_changeHelp, help);
            if (dialog.open() == Window.OK) {
                edits.change(person.get(), help, dialog.values());
            }
        }

        @Override
        public void remove(Part part) {
            personEdits.remove(person.get(), part.object());
        }

        @Override
        public void open(Part part) {
            edit(part);
        }
    }

    private final class PromiseActions implements PartActions {

        @Override
        public String addTip() {
            return Messages.Person_addPromise;
        }

        @Override
        public void add() {
            var task = ContactsFactory.eINSTANCE.createTask();
            var dialog = dialog(addTip(), task);
            if (dialog.open() == Window.OK) {
                edits.add(person.get(), task, dialog.values());
            }
        }

        private PartDialog dialog(String title, Task task) {
            return new PartDialog(owner.getShell(), PartForms.promise(title, Arrays.asList(null, person.get()),
                    SupportPartActions.this::name), task);
        }

        @Override
        public void edit(Part part) {
            var task = (Task) part.object();
            var dialog = dialog(Messages.Person_changePromise, task);
            if (dialog.open() == Window.OK) {
                edits.change(person.get(), task, dialog.values());
            }
        }

        @Override
        public void remove(Part part) {
            personEdits.remove(person.get(), part.object());
        }

        @Override
        public String toggleTip() {
            return Messages.Promise_doneTip;
        }

        @Override
        public void toggle(Part part) {
            edits.done((Task) part.object());
        }

        @Override
        public void open(Part part) {
            edit(part);
        }
    }
}
