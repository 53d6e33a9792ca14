// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.core.relationship.InferredTies;
import org.kith.core.support.Support;
import org.kith.core.tie.Ties;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.log.LogDialog;
import org.kith.ui.contribution.Contribution;
import org.kith.ui.contribution.PersonPage;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the person view to the workbench. */
public final class PersonView implements PersonLinks {

    private final OpenNetwork open;
    private Shell shell;
    private PersonContent content;

    /** Called by the workbench. */
    @Inject
    public PersonView(OpenNetwork open) {
        this.open = open;
    }

    @PostConstruct
    void create(Composite parent, Cadences cadences, Ties ties, Support support, InferredTies inferred,
            Guard guard) {
        shell = parent.getShell();
        var added = Contribution.of(RegistryFactory.getRegistry(), "org.kith.ui.personPages", PersonPage.class,
                Messages.Person_addedPage, guard);
        content = new PersonContent(parent, open, cadences, ties, support, inferred, this, added);
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @Override
    public void log(List<UUID> people) {
        LogDialog.log(shell, open, people).open();
    }

    @Override
    public void open(UUID person) {
        open.selection().select(List.of(person));
    }

    @Override
    public void browse(String address) {
        Program.launch(address);
    }
}
