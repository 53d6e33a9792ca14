// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.kith.core.Hit;
import org.kith.core.Network;
import org.kith.core.people.Forgetting;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;

/** Forgets the selected people for good, after a question; tells what may still be left of them. */
public final class ForgetHandler extends PeopleHandler {

    @Override
    void run(Shell shell) {
        var people = people();
        var question = NLS.bind(Messages.Forget_question, Phrases.people(people));
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.Forget_title, question, 0,
                Messages.Forget_forget, Messages.Forget_keep);
        if (answer == 0) {
            forget(shell, open().network().orElseThrow(), people);
        }
    }

    private void forget(Shell shell, Network network, List<Person> people) {
        var names = people.stream().map(Person::getLabel).toList();
        var ids = people.stream().map(Person::getId).collect(Collectors.<UUID>toSet());
        var forgetting = new Forgetting(network);
        if (open().attempt(Messages.Forget_title, () -> forgetting.remove(people))) {
            open().background(Messages.Forget_title, monitor -> {
                var backups = network.erase(ids);
                shell.getDisplay().asyncExec(() -> {
                    nameUndoAnew();
                    tell(shell, mentions(forgetting, names), backups);
                });
            }, () -> { });
        }
    }

    /** What was erased can't be undone any more, and nothing was edited that would tell the menu. */
    private void nameUndoAnew() {
        var commands = service(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }

    private static List<String> mentions(Forgetting forgetting, List<String> names) {
        return names.stream().flatMap(name -> forgetting.mentions(name).stream()).map(Hit::label).distinct().toList();
    }

    private static void tell(Shell shell, List<String> mentions, List<Path> backups) {
        var text = new StringBuilder(Messages.Forget_done);
        if (!mentions.isEmpty()) {
            text.append("\n\n").append(Messages.Forget_mentions).append('\n').append(String.join("\n", mentions));
        }
        if (!backups.isEmpty()) {
            text.append("\n\n").append(NLS.bind(Messages.Forget_backups, backups.size(),
                    backups.getFirst().getParent()));
        }
        MessageDialog.openInformation(shell, Messages.Forget_title, text.toString());
    }
}
