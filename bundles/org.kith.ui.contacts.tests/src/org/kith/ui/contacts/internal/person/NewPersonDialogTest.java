// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.duplicate.Duplicates;
import org.kith.core.duplicate.Lookalikes;
import org.kith.model.contacts.Person;
import org.kith.testkit.Services;
import org.kith.ui.testkit.Desk;

class NewPersonDialogTest {

    private final Desk desk = new Desk();
    private NewPersonDialog dialog;
    private Person ada;
    private Lookalikes everybody;

    @BeforeEach
    void openTheDialog() {
        desk.network().add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        ada = desk.open().person("Ada Lovelace");
        everybody = Services.get(Duplicates.class).lookalikes(desk.opened());
        dialog = new NewPersonDialog(desk.shell(), id -> id.equals(ada.getId()) ? "Ada Lovelace" : "");
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        desk.close();
    }

    @Test
    void whoLooksLikeTheSamePersonIsNamed() {
        dialog.compareWith(everybody);
        fields().getFirst().setText("Ada Lovelac");
        assertThat(hint().getText()).isEmpty();
        fields().getFirst().setText("Ada Lovelace");
        assertThat(hint().getText()).contains("Perhaps this is Ada Lovelace", "same name");
        fields().getFirst().setText("Augusta King");
        assertThat(hint().getText()).isEmpty();
        fields().getLast().setText("ADA@example.org");
        assertThat(hint().getText()).contains("same e-mail address");
    }

    @Test
    void theComparisonMayComeLate() {
        fields().getFirst().setText("Ada Lovelace");
        assertThat(hint().getText()).isEmpty();
        dialog.compareWith(everybody);
        assertThat(hint().getText()).contains("Ada Lovelace");
    }

    @Test
    void thePersonWhoIsThereCanBeShownInstead() {
        dialog.compareWith(everybody);
        fields().getFirst().setText("Ada Lovelace");
        var event = new Event();
        event.text = ada.getId().toString();
        hint().notifyListeners(SWT.Selection, event);
        assertThat(dialog.known()).contains(ada.getId());
        assertThat(dialog.person()).isEmpty();
        assertThat(dialog.getReturnCode()).isEqualTo(Window.CANCEL);
    }

    @Test
    void aNewPersonHasNameAndAddress() {
        fields().getFirst().setText(" Grace Hopper ");
        fields().getLast().setText("grace@example.org");
        button("Add").notifyListeners(SWT.Selection, new Event());
        assertThat(dialog.person()).hasValueSatisfying(grace -> {
            assertThat(grace.getFormattedName()).isEqualTo("Grace Hopper");
            assertThat(grace.getPrimaryEmail()).isEqualTo("grace@example.org");
            assertThat(grace.getId()).isNull();
        });
    }

    @Test
    void nobodyIsAddedWithoutAName() {
        fields().getLast().setText("grace@example.org");
        assertThat(button("Add").isEnabled()).isFalse();
    }

    private List<Text> fields() {
        return below(dialog.getShell()).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private Link hint() {
        return below(dialog.getShell()).stream().filter(Link.class::isInstance).map(Link.class::cast).findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return below(dialog.getShell()).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }

    private static List<Control> below(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite inner
                ? Stream.concat(Stream.of(child), below(inner).stream())
                : Stream.of(child)).toList();
    }
}
