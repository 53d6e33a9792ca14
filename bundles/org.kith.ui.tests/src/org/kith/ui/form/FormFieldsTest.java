// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.model.contacts.ContactsPackage.Literals.IDENTIFIED__NOTES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__BIRTHDAY;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__HEADLINE;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__LAYER;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;
import org.kith.ui.AccessibleNames;
import org.kith.ui.Window;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworks;

@ExtendWith(NetworkExtension.class)
class FormFieldsTest {

    @RegisterExtension
    final Window window = new Window();

    private OpenNetwork open;
    private Person ada;
    private Person grace;
    private FormFields form;
    private Field headline;
    private Field birthday;
    private Field layer;
    private Composite parent;

    @BeforeEach
    void showAda(TestNetwork network) {
        var adaId = network.add(aPerson("Ada Lovelace")).getId();
        var graceId = network.add(aPerson("Grace Hopper")).getId();
        open = new OpenNetworks(window, network).open(network);
        ada = find(adaId);
        grace = find(graceId);
        parent = new Composite(window.shell(), SWT.NONE);
        form = FormFields.labelled(parent, open);
        headline = form.text("Headline", Binding.to(PERSON__HEADLINE));
        birthday = form.line("Birthday", Binding.to(PERSON__BIRTHDAY), Conversion.PARTIAL_DATE);
        layer = form.choice("Layer", Binding.to(PERSON__LAYER), List.of(Layer.values()), Layer::getName);
        form.block("Notes", Binding.to(IDENTIFIED__NOTES), 4);
        form.check("Placeholder", new Binding<>(object -> ((Person) object).isPlaceholder(),
                (object, value) -> ((Person) object).setPlaceholder(value)));
        form.show(ada);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void leavingAFieldIsOneUndoStep() {
        type(headline, "Countess");
        type(headline, "Countess of Lovelace");
        leave(headline);

        assertThat(ada.getHeadline()).isEqualTo("Countess of Lovelace");
        open.undo();
        form.refresh();
        assertThat(ada.getHeadline()).isNull();
        assertThat(text(headline).getText()).isEmpty();
    }

    @Test
    void leavingAFieldThatWasNotChangedIsNoStep() {
        var before = open.undoLabel();

        leave(headline);

        assertThat(open.undoLabel()).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheFieldAndStays() {
        type(birthday, "1985-02-30");
        leave(birthday);

        assertThat(birthday.problem()).contains("--07-21");
        assertThat(text(birthday).getText()).isEqualTo("1985-02-30");
        assertThat(ada.getBirthday()).isNull();
    }

    @Test
    void mendingTheInputTakesTheProblemAway() {
        type(birthday, "nonsense");
        leave(birthday);
        type(birthday, "--12-10");
        leave(birthday);

        assertThat(birthday.problem()).isEmpty();
        assertThat(ada.getBirthday()).isEqualTo(PartialDate.parse("--12-10"));
    }

    @Test
    void undoDropsWhatIsBeingTyped() {
        type(headline, "Half a tho");

        assertThat(Field.dropInput(headline.control())).isTrue();

        assertThat(text(headline).getText()).isEmpty();
        assertThat(Field.dropInput(headline.control())).isFalse();
    }

    @Test
    void escapeBringsTheOldValueBack() {
        type(headline, "Countess");

        Window.press(headline.control(), SWT.ESC);
        leave(headline);

        assertThat(ada.getHeadline()).isNull();
    }

    @Test
    void emptyTextIsNoValue() {
        type(headline, "Countess");
        leave(headline);
        type(headline, "  ");
        leave(headline);

        assertThat(ada.eIsSet(PERSON__HEADLINE)).isFalse();
    }

    @Test
    void whatWasTypedGoesToThePersonItWasTypedFor() {
        type(headline, "Countess");

        form.show(grace);

        assertThat(ada.getHeadline()).isEqualTo("Countess");
        assertThat(grace.getHeadline()).isNull();
        assertThat(text(headline).getText()).isEmpty();
    }

    @Test
    void aChoiceIsTakenOverAtOnce() {
        var combo = (Combo) layer.control();
        combo.select(List.of(Layer.values()).indexOf(Layer.L15));
        combo.notifyListeners(SWT.Selection, null);

        assertThat(ada.getLayer()).isEqualTo(Layer.L15);
    }

    @Test
    void whatIsBeingTypedSurvivesAnEditElsewhere() {
        type(headline, "Coun");

        open.edit("Change notes", () -> ada.setNotes("Note"));
        form.refresh();

        assertThat(text(headline).getText()).isEqualTo("Coun");
    }

    @Test
    void everyControlHasANameForTheScreenReader() {
        assertThat(AccessibleNames.missing(window.shell())).isEmpty();
        assertThat(AccessibleNames.of(headline.control())).isEqualTo("Headline");
    }

    private Person find(UUID id) {
        return (Person) open.network().orElseThrow().find(id).orElseThrow();
    }

    private static Text text(Field field) {
        return (Text) field.control();
    }

    private static void type(Field field, String text) {
        text(field).setText(text);
    }

    private static void leave(Field field) {
        field.control().notifyListeners(SWT.FocusOut, null);
    }
}
