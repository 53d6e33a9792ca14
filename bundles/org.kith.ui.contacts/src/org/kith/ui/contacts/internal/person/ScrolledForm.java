// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.people.Cadences;
import org.kith.core.relationship.InferredTies;
import org.kith.core.support.Support;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Person;
import org.kith.ui.network.OpenNetwork;

/** The form of one person, with a scroll bar where it is longer than the view. */
final class ScrolledForm {

    private static final int LINE = 40;

    private final ScrolledComposite scrolled;
    private final PersonForm form;

    ScrolledForm(Composite parent, OpenNetwork open, Cadences cadences, Ties ties, Support support,
            InferredTies inferred, PersonLinks links) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        form = new PersonForm(scrolled, open, cadences, ties, support, inferred, links);
        form.onResize(this::fit);
        scrolled.setContent(form.control());
        scrolled.addListener(SWT.Resize, event -> fit());
        scrolled.getVerticalBar().setIncrement(LINE);
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            scrolled.setMinSize(form.control().computeSize(width, SWT.DEFAULT, true));
        }
    }

    /** Shows somebody, another one from the top; null for nobody. */
    void show(Person person) {
        boolean other = form.person() != person;
        form.show(person);
        if (person != null) {
            fit();
        }
        if (other) {
            scrolled.setOrigin(0, 0);
        }
    }

    Control control() {
        return scrolled;
    }

    PersonForm form() {
        return form;
    }
}
