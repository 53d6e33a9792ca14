// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Tag;
import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;

/** A text that adds a tag by Enter, and offers those there are. */
public final class TagField {

    private final OpenNetwork open;
    private final Consumer<String> added;
    private final Text text;
    private final Proposals proposals;

    /** @param added is told the name of the tag */
    public TagField(Composite parent, OpenNetwork open, Consumer<String> added) {
        this.open = open;
        this.added = added;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.Tag_Add);
        AccessibleName.of(text, Messages.Tag_Add);
        proposals = Proposals.offer(text, this::known, name -> name, this::add);
        text.addListener(SWT.Traverse, this::enter);
    }

    private List<String> known(String typed) {
        var beginning = typed.strip().toLowerCase(Locale.getDefault());
        return open.network().stream().flatMap(network -> network.root().getDefinedTags().stream()).map(Tag::getName)
                .filter(name -> name.toLowerCase(Locale.getDefault()).startsWith(beginning)).sorted().toList();
    }

    private void enter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !text.getText().isBlank()) {
            event.doit = false;
            if (!proposals.showing()) {
                add(text.getText().strip());
            }
        }
    }

    private void add(String name) {
        text.setText("");
        added.accept(name);
    }

    /** @return the widget, for its layout */
    public Control control() {
        return text;
    }
}
