// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.Network;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.core.duplicate.Duplicates;
import org.kith.model.contacts.Person;
import org.kith.ui.ViewIds;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.person.NewPersonDialog;

/** Adds a person and shows the form. */
public final class NewPersonHandler extends PeopleHandler {

    @Override
    boolean applies() {
        return open().network().isPresent();
    }

    @Override
    void run(Shell shell) {
        var network = open().network().orElseThrow();
        var dialog = new NewPersonDialog(shell, id -> network.find(id).filter(Person.class::isInstance)
                .map(found -> ((Person) found).getLabel()).orElse(""));
        compare(network, dialog, shell.getDisplay());
        dialog.open();
        dialog.person().flatMap(edits()::create).map(Person::getId).or(dialog::known).ifPresent(this::show);
    }

    /** With a copy of the network on another thread, since it takes a moment where there are very many people. */
    private void compare(Network network, NewPersonDialog dialog, Display display) {
        var networks = service(Networks.class);
        var duplicates = service(Duplicates.class);
        open().background(Messages.NewPerson_title, monitor -> {
            try (var copy = networks.open(network.file(), Session.onThisThread())) {
                var everybody = duplicates.lookalikes(copy);
                display.asyncExec(() -> dialog.compareWith(everybody));
            }
        }, () -> {
            // without it nobody is compared; why was said
        });
    }

    private void show(UUID person) {
        open().selection().select(List.of(person));
        service(EPartService.class).showPart(ViewIds.PERSON, PartState.ACTIVATE);
    }
}
