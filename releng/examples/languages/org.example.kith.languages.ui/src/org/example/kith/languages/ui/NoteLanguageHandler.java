// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.example.kith.languages.Languages;
import org.kith.model.contacts.Person;
import org.kith.ui.network.OpenNetwork;

/** Notes a language of the selected people: the one of the command's parameter, else one that the user types. */
public final class NoteLanguageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var open = PlatformUI.getWorkbench().getService(OpenNetwork.class);
        var people = open.network().stream().flatMap(network -> open.selection().people().stream()
                .flatMap(id -> network.find(id).stream())).map(Person.class::cast).toList();
        if (!people.isEmpty()) {
            language(event).flatMap(Languages::parse).ifPresent(spoken -> note(open, people, spoken.getLanguage() + " "
                    + spoken.getLevel()));
        }
        return null;
    }

    private static Optional<String> language(ExecutionEvent event) throws ExecutionException {
        var given = event.getParameter("language");
        return given == null ? ask(event) : Optional.of(given);
    }

    private static Optional<String> ask(ExecutionEvent event) throws ExecutionException {
        var dialog = new InputDialog(HandlerUtil.getActiveShellChecked(event), "Note a Language",
                "Code and level, such as “de C1”:", "",
                text -> Languages.parse(text).isPresent() ? null : "Two letters and one of A1, A2, B1, B2, C1, C2");
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    private static void note(OpenNetwork open, List<Person> people, String text) {
        open.edit("Note language", () -> people.forEach(
                person -> Languages.set(person, Languages.parse(text).orElseThrow())));
    }
}
