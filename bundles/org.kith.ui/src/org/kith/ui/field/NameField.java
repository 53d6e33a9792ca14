// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Tag;
import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;

/** A text that adds a name by Enter, and offers those there are: of tags, of skills. */
public final class NameField {

    private final OpenNetwork open;
    private final Function<Network, Stream<String>> names;
    private final Consumer<String> added;
    private final Text text;
    private final Proposals proposals;

    private NameField(Composite parent, OpenNetwork open, String hint, Function<Network, Stream<String>> names,
            Consumer<String> added) {
        this.open = open;
        this.names = names;
        this.added = added;
        text = AccessibleName.of(new Text(parent, SWT.SINGLE | SWT.BORDER), hint);
        text.setMessage(hint);
        proposals = Proposals.offer(text, this::known, name -> name, this::add);
        text.addListener(SWT.Traverse, this::enter);
    }

    /** @param added is told the name of the tag */
    public static NameField ofTags(Composite parent, OpenNetwork open, Consumer<String> added) {
        return new NameField(parent, open, Messages.Tag_Add,
                network -> network.getDefinedTags().stream().map(Tag::getName), added);
    }

    /** @param added is told the name of the skill */
    public static NameField ofSkills(Composite parent, OpenNetwork open, Consumer<String> added) {
        return new NameField(parent, open, Messages.Skill_Add,
                network -> network.getSkills().stream().map(Skill::getName), added);
    }

    private List<String> known(String typed) {
        var beginning = typed.strip().toLowerCase(Locale.getDefault());
        return open.network().stream().flatMap(network -> names.apply(network.root()))
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
    public Text control() {
        return text;
    }
}
