// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** What was agreed on: the version that holds, who signed it, and a button for another version. */
final class AgreementTab implements Detail<Mentorship> {

    private static final int LINES = 3;
    private static final List<EAttribute> TERMS = List.of(Literals.AGREEMENT__PURPOSE,
            Literals.AGREEMENT__EXPECTATIONS, Literals.AGREEMENT__CONFIDENTIALITY, Literals.AGREEMENT__START,
            Literals.AGREEMENT__FREQUENCY_DAYS, Literals.AGREEMENT__DURATION_WEEKS);

    private final MentorshipEdits edits;
    private final Page page;
    private final Label version;
    private final Label signed;
    private final Composite buttons;
    private final Composite history;
    private final Composite fields;
    private final FormFields form;
    private final LineList earlier;
    private List<Object> offered = List.of();
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
        history = page.group();
        earlier = new LineList(history, SWT.NONE, Messages.Agreement_earlier);
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
        showEarlier(shown.getAgreements());
        page.fit();
    }

    private void showEarlier(List<Agreement> all) {
        Page.setVisible(history, all.size() > 1);
        earlier.show(IntStream.range(0, Math.max(0, all.size() - 1)).map(each -> all.size() - 2 - each)
                .mapToObj(each -> Line.of(each, Icon.NOTE, NLS.bind(Messages.Agreement_version, each + 1),
                        terms(all.get(each)))).toList());
    }

    /** @return what stands in a version, each in a line, and who signed it */
    private static String terms(Agreement agreement) {
        return Stream.concat(TERMS.stream().filter(agreement::eIsSet)
                .map(each -> Words.of(each) + ": " + agreement.eGet(each)), Stream.of(signatures(agreement)))
                .collect(Collectors.joining(" · "));
    }

    private static String signatures(Agreement agreement) {
        var names = agreement.getSignatures().stream().map(each -> NLS.bind(Messages.Agreement_signature,
                each.getPerson().getLabel(), DateTexts.day(each.getOn()))).collect(Collectors.joining(", "));
        return names.isEmpty() ? Messages.Agreement_unsigned : NLS.bind(Messages.Agreement_signed, names);
    }

    /** As long as the same can be done the buttons stay, and with them the focus. */
    private void showButtons(Agreement agreement) {
        var now = Arrays.asList(agreement, agreement == null ? 0 : agreement.getSignatures().size());
        if (now.equals(offered)) {
            return;
        }
        offered = now;
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
