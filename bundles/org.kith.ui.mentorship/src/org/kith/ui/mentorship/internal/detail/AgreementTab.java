// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipPackage.Literals;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Page;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** What was agreed on: the version that holds, who signed it, and a button for another version. */
final class AgreementTab implements Tab {

    private static final int LINES = 3;

    private final MentorshipEdits edits;
    private final Page page;
    private final Label version;
    private final Label signed;
    private final Composite buttons;
    private final Composite fields;
    private final FormFields form;
    private Mentorship mentorship;

    AgreementTab(Composite parent, OpenNetwork open, MentorshipEdits edits) {
        this.edits = edits;
        page = new Page(parent);
        var group = page.group();
        version = Theme.of(group).tone(new Label(group, SWT.WRAP), Tone.MUTED);
        version.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        fields = Page.fields(group);
        form = FormFields.labelled(fields, open);
        form.block(Words.of(Literals.AGREEMENT__PURPOSE), Binding.to(Literals.AGREEMENT__PURPOSE), LINES);
        form.block(Words.of(Literals.AGREEMENT__EXPECTATIONS), Binding.to(Literals.AGREEMENT__EXPECTATIONS), LINES);
        form.block(Words.of(Literals.AGREEMENT__CONFIDENTIALITY), Binding.to(Literals.AGREEMENT__CONFIDENTIALITY),
                LINES);
        form.line(Words.of(Literals.AGREEMENT__START), Binding.to(Literals.AGREEMENT__START), Conversion.DATE);
        form.line(Words.of(Literals.AGREEMENT__FREQUENCY_DAYS), number(Literals.AGREEMENT__FREQUENCY_DAYS),
                Conversion.NUMBER);
        form.line(Words.of(Literals.AGREEMENT__DURATION_WEEKS), number(Literals.AGREEMENT__DURATION_WEEKS),
                Conversion.NUMBER);
        signed = Theme.of(group).tone(new Label(group, SWT.WRAP), Tone.MUTED);
        signed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons = new Composite(group, SWT.NONE);
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        page.dressed();
    }

    /** An empty field leaves it open. */
    private static Binding<Integer> number(EAttribute attribute) {
        return new Binding<>(object -> (Integer) object.eGet(attribute) == 0 ? null : (Integer) object.eGet(attribute),
                (object, value) -> object.eSet(attribute, value == null ? 0 : value));
    }

    @Override
    public void show(Mentorship shown) {
        mentorship = shown;
        var agreement = Mentorships.agreement(shown).orElse(null);
        form.update(agreement);
        Page.setVisible(fields, agreement != null);
        version.setText(agreement == null ? Messages.Agreement_none
                : NLS.bind(Messages.Agreement_version, shown.getAgreements().size()));
        signed.setText(agreement == null ? "" : signatures(agreement));
        showButtons(agreement);
        page.fit();
    }

    private static String signatures(Agreement agreement) {
        var names = agreement.getSignatures().stream().map(each -> NLS.bind(Messages.Agreement_signature,
                each.getPerson().getLabel(), DateTexts.day(each.getOn()))).collect(Collectors.joining(", "));
        return names.isEmpty() ? Messages.Agreement_unsigned : NLS.bind(Messages.Agreement_signed, names);
    }

    private void showButtons(Agreement agreement) {
        for (var button : buttons.getChildren()) {
            button.dispose();
        }
        if (agreement != null) {
            Mentorships.people(mentorship).filter(person -> agreement.getSignatures().stream()
                    .noneMatch(each -> each.getPerson() == person)).forEach(person -> signButton(agreement, person));
        }
        button(agreement == null ? Messages.Agreement_begin : Messages.Agreement_anew,
                () -> edits.agreeAnew(mentorship));
    }

    private void signButton(Agreement agreement, Person person) {
        button(NLS.bind(Messages.Agreement_sign, person.getLabel()), () -> edits.sign(agreement, person));
    }

    private void button(String text, Runnable action) {
        var button = new Button(buttons, SWT.PUSH);
        button.setText(text.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public Control control() {
        return page.control();
    }
}
