// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.PersonEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.People;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Proposes a layer by the rank of the tie to somebody who has none yet. What the user chose is never questioned. */
final class LayerProposal {

    /** Whoever walks through a list does not stop at each one. */
    private static final int PAUSE_MILLIS = 300;

    private final OpenNetwork open;
    private final Ties ties;
    private final Link link;
    private Runnable onResize = () -> { };
    private Person person;
    private Layer proposed = Layer.NONE;

    LayerProposal(Composite parent, OpenNetwork open, Ties ties) {
        this.open = open;
        this.ties = ties;
        link = Theme.of(parent).tone(new Link(parent, SWT.WRAP), Tone.MUTED);
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        link.addListener(SWT.Selection, event -> accept());
        propose(Layer.NONE);
    }

    /** Says what happens when the proposal needs room. */
    void onResize(Runnable action) {
        onResize = action;
    }

    private void accept() {
        new PersonEdits(open).set(person, Literals.PERSON__LAYER, proposed);
    }

    void show(Person shown) {
        person = shown;
        propose(Layer.NONE);
        if (shown.getLayer() == Layer.NONE) {
            link.getDisplay().timerExec(PAUSE_MILLIS, () -> {
                if (!link.isDisposed() && person == shown) {
                    open.people().ifPresent(people -> rank(people, shown.getId()));
                }
            });
        }
    }

    /** Ranks everybody, which takes a moment where there are many. */
    private void rank(People people, UUID shown) {
        var rows = people.rows();
        var day = people.day();
        var display = link.getDisplay();
        CompletableFuture.supplyAsync(() -> ties.proposedLayers(rows, day).getOrDefault(shown, Layer.NONE))
                .thenAccept(layer -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> take(shown, layer));
                    }
                });
    }

    private void take(UUID shown, Layer layer) {
        if (!link.isDisposed() && person.getId().equals(shown) && person.getLayer() == Layer.NONE) {
            propose(layer);
            onResize.run();
        }
    }

    private void propose(Layer layer) {
        proposed = layer;
        link.setText(layer == Layer.NONE ? "" : NLS.bind(Messages.Tie_layer, Words.of(layer)));
        link.setVisible(layer != Layer.NONE);
        ((GridData) link.getLayoutData()).exclude = layer == Layer.NONE;
    }
}
