// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.query;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.SavedQuery;
import org.kith.ui.network.OpenNetwork;

/** The saved queries: one click filters by one; the one in the filter can be saved, renamed, deleted. */
public final class SavedQueryMenu {

    private final OpenNetwork open;
    private final QueryField filter;

    /** @param filter where queries come from and go to */
    public SavedQueryMenu(OpenNetwork open, QueryField filter) {
        this.open = open;
        this.filter = filter;
    }

    /** @return a menu as things are now; whoever shows it disposes it */
    public Menu create() {
        var menu = new Menu(filter);
        for (var query : queries()) {
            item(menu, query.getName().replace("&", "&&"), () -> filter.words(query.getQuery()))
                    .setToolTipText(query.getQuery());
        }
        if (!queries().isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, Messages.Saved_Save, this::askToSave).setEnabled(!filter.words().isEmpty()
                && filter.problem().isEmpty() && current() == null);
        item(menu, Messages.Saved_Rename, this::askToRename).setEnabled(current() != null);
        item(menu, Messages.Saved_Delete, this::delete).setEnabled(current() != null);
        return menu;
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private List<SavedQuery> queries() {
        return open.network().<List<SavedQuery>>map(network -> network.root().getSavedQueries()).orElse(List.of());
    }

    /** @return the kept query that the filter shows; null if it shows none */
    private SavedQuery current() {
        return queries().stream().filter(query -> query.getQuery().equals(filter.words())).findFirst().orElse(null);
    }

    private void askToSave() {
        ask(Messages.Saved_SaveTitle, filter.words(), null, this::save);
    }

    private void askToRename() {
        var query = current();
        ask(Messages.Saved_RenameTitle, query.getName(), query, name -> rename(query, name));
    }

    private void ask(String title, String proposed, SavedQuery named, Consumer<String> answer) {
        var dialog = new InputDialog(filter.getShell(), title, Messages.Saved_Name, proposed,
                name -> check(name.strip(), named));
        if (dialog.open() == Window.OK) {
            answer.accept(dialog.getValue().strip());
        }
    }

    /** @return what is wrong with a name, as the dialog wants to hear it: nothing to say about an empty one */
    private String check(String name, SavedQuery named) {
        if (name.isEmpty()) {
            return "";
        }
        return queries().stream().anyMatch(query -> query != named && query.getName().equalsIgnoreCase(name))
                ? NLS.bind(Messages.Saved_Taken, name) : null;
    }

    /** Keeps the query in the filter under a name. */
    public void save(String name) {
        var text = filter.words();
        open.edit(NLS.bind(Messages.Saved_SaveEdit, name), () -> {
            var query = ContactsFactory.eINSTANCE.createSavedQuery();
            query.setName(name);
            query.setQuery(text);
            open.network().orElseThrow().add(query);
        });
    }

    /** Gives a query another name. */
    public void rename(SavedQuery query, String name) {
        open.edit(NLS.bind(Messages.Saved_RenameEdit, query.getName(), name), () -> query.setName(name));
    }

    private void delete() {
        var query = current();
        open.edit(NLS.bind(Messages.Saved_DeleteEdit, query.getName()),
                () -> open.network().ifPresent((Network network) -> network.remove(query)));
    }
}
