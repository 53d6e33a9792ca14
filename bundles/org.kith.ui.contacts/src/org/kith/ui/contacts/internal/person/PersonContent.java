// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.NetworkChange;
import org.kith.core.people.Cadences;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.fields.NoNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.EmptyState;

/** The contents of the person view: a form for one, a summary for several, a hint for nobody. */
public final class PersonContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final Composite root;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final ScrolledComposite scrolled;
    private final PersonForm form;
    private final PeopleSummary summary;

    /** Builds the contents; they follow the selection and the open network until they are disposed. */
    public PersonContent(Composite parent, OpenNetwork open, Cadences cadences, PersonLinks links) {
        this.open = open;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        empty = new EmptyState(root);
        scrolled = new ScrolledComposite(root, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        form = new PersonForm(scrolled, open, cadences, links);
        form.onResize(this::fit);
        scrolled.setContent(form.control());
        scrolled.addListener(SWT.Resize, event -> fit());
        scrolled.getVerticalBar().setIncrement(40);
        summary = new PeopleSummary(root, open, cadences, links);
        Theme.of(root).own(root);
        open.addListener(root, this);
        refresh();
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            scrolled.setMinSize(form.control().computeSize(width, SWT.DEFAULT, true));
        }
    }

    @Override
    public void networkChanged() {
        form.show(null);
        refresh();
    }

    @Override
    public void selectionChanged() {
        refresh();
    }

    @Override
    public void edited(NetworkChange change) {
        if (stack.topControl == scrolled && form.concerns(change)) {
            refresh();
        }
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        if (open.selection().people().stream().anyMatch(change::concerns)) {
            refresh();
        }
    }

    private void refresh() {
        var people = people();
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.PERSON, open);
        } else {
            empty.say(Icon.PERSON, Messages.Person_nobody, Messages.Person_nobodyHint);
        }
        switch (people.size()) {
            case 0 -> top(empty);
            case 1 -> showOne(people.getFirst());
            default -> showSeveral(people);
        }
    }

    private List<Person> people() {
        return open.network().map(network -> open.selection().people().stream().map(network::find)
                .flatMap(Optional::stream).filter(Person.class::isInstance).map(Person.class::cast).toList())
                .orElse(List.of());
    }

    private void showOne(Person person) {
        boolean other = form.person() != person;
        form.show(person);
        top(scrolled);
        fit();
        if (other) {
            scrolled.setOrigin(0, 0);
        }
    }

    private void showSeveral(List<Person> people) {
        summary.show(people);
        top(summary.control());
    }

    private void top(Control control) {
        if (control != scrolled) {
            form.show(null);
        }
        if (stack.topControl != control) {
            stack.topControl = control;
            root.layout();
        }
    }

    /** Puts the focus into the form, or on what is shown instead of it. */
    public void setFocus() {
        if (stack.topControl == scrolled) {
            form.setFocus();
        } else {
            stack.topControl.setFocus();
        }
    }

    /** @return the form, for tests */
    PersonForm form() {
        return form;
    }

    /** @return the summary, for tests */
    PeopleSummary summary() {
        return summary;
    }
}
