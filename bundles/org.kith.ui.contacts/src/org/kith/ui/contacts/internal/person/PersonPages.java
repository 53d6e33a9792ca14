// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.core.NetworkChange;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contribution.Contribution;
import org.kith.ui.contribution.PersonPage;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Theme;

/** The form of a person, and beside it, as tabs, the pages that plug-ins add; where there are none, the form alone. */
final class PersonPages {

    private final OpenNetwork open;
    private final ScrolledForm form;
    private final TabFolder folder;
    private final List<AddedPage> added = new ArrayList<>();
    private Person person;

    PersonPages(Composite parent, List<Contribution<PersonPage>> pages, OpenNetwork open,
            Function<Composite, ScrolledForm> build) {
        this.open = open;
        if (pages.isEmpty()) {
            folder = null;
            form = build.apply(parent);
            return;
        }
        folder = new TabFolder(parent, SWT.NONE);
        form = build.apply(folder);
        add(Messages.Person_form, form.control());
        for (var page : pages) {
            var area = new Composite(folder, SWT.NONE);
            area.setLayout(new FillLayout());
            add(page.attribute("title"), area);
            added.add(new AddedPage(page, area));
        }
        Theme.of(folder).own(folder);
        folder.addListener(SWT.Selection, event -> showAdded());
    }

    /** A page of a plug-in: built when it is first seen. */
    private final class AddedPage {

        private final Contribution<PersonPage> page;
        private final Composite area;
        private boolean built;

        AddedPage(Contribution<PersonPage> page, Composite area) {
            this.page = page;
            this.area = area;
        }

        void show() {
            if (!built) {
                built = true;
                page.call(contributed -> contributed.create(area, open));
                area.layout();
            }
            page.call(contributed -> {
                contributed.show(person);
                return this;
            });
        }
    }

    private void add(String title, Control control) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** Shows somebody; null for nobody. */
    void show(Person shown) {
        person = shown;
        form.show(shown);
        showAdded();
    }

    private void showAdded() {
        if (person != null && !showsForm()) {
            added.get(folder.getSelectionIndex() - 1).show();
        }
    }

    private boolean showsForm() {
        return folder == null || folder.getSelectionIndex() <= 0;
    }

    /** What others show may depend on anything. */
    boolean concerns(NetworkChange change) {
        return !showsForm() || form.form().concerns(change);
    }

    void setFocus() {
        if (showsForm()) {
            form.form().setFocus();
        } else {
            folder.getItem(folder.getSelectionIndex()).getControl().setFocus();
        }
    }

    Control control() {
        return folder == null ? form.control() : folder;
    }
}
