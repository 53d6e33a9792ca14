// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.tie;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieWeights;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.People;
import org.kith.ui.theme.Space;
import org.kith.ui.widget.AccessibleName;

/** The weights of ties as numbers, and what they make of the ties that are strongest now. */
final class TieWeightsForm {

    private static final int MOST = 1_000;
    private static final int LONGEST = 3_650;
    private static final int STEPS = 10;
    private static final List<EAttribute> TERMS = List.of(Literals.TIE_SETTINGS__FREQUENCY,
            Literals.TIE_SETTINGS__CLOSENESS, Literals.TIE_SETTINGS__INTIMACY, Literals.TIE_SETTINGS__RECIPROCITY,
            Literals.TIE_SETTINGS__DURATION);

    private final Ties ties;
    private final People people;
    private final List<PersonRow> examples;
    private final Map<EAttribute, Spinner> terms = new LinkedHashMap<>();
    private final Map<InteractionKind, Spinner> kinds = new EnumMap<>(InteractionKind.class);
    private final Spinner halfLife;
    private final Label preview;

    /** @param examples people of whom it is shown what the weights make of their ties */
    TieWeightsForm(Composite parent, Ties ties, People people, List<PersonRow> examples) {
        this.ties = ties;
        this.people = people;
        this.examples = examples;
        var fields = new Composite(parent, SWT.NONE);
        fields.setLayout(new GridLayout(4, false));
        for (var term : TERMS) {
            terms.put(term, spinner(fields, Words.of(term), 0, MOST, 1));
        }
        halfLife = spinner(fields, Words.of(Literals.TIE_SETTINGS__HALF_LIFE_DAYS), 1, LONGEST, 0);
        heading(fields);
        for (var kind : InteractionKind.VALUES) {
            kinds.put(kind, spinner(fields, Words.of(kind), 0, STEPS, 1));
        }
        preview = new Label(parent, SWT.WRAP);
        preview.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static void heading(Composite fields) {
        var label = new Label(fields, SWT.WRAP);
        label.setText(Messages.TieWeights_kinds);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
        data.verticalIndent = Space.MEDIUM;
        label.setLayoutData(data);
    }

    /** Weights are typed with one digit after the point. */
    private Spinner spinner(Composite fields, String name, int least, int most, int digits) {
        new Label(fields, SWT.NONE).setText(name);
        var spinner = AccessibleName.of(new Spinner(fields, SWT.BORDER), name);
        spinner.setDigits(digits);
        spinner.setMinimum(least);
        spinner.setMaximum(digits == 0 || most == STEPS ? most : most * STEPS);
        spinner.addListener(SWT.Selection, event -> preview());
        return spinner;
    }

    /** Shows weights. */
    void show(TieWeights weights) {
        double[] values = {weights.frequency(), weights.closeness(), weights.intimacy(), weights.reciprocity(),
            weights.duration()};
        for (int i = 0; i < values.length; i++) {
            terms.get(TERMS.get(i)).setSelection((int) Math.round(values[i] * STEPS));
        }
        halfLife.setSelection(weights.halfLifeDays());
        kinds.forEach((kind, spinner) -> spinner.setSelection((int) Math.round(weights.kinds().get(kind) * STEPS)));
        preview();
    }

    /** @return what is typed */
    TieWeights weights() {
        var counts = new EnumMap<InteractionKind, Double>(InteractionKind.class);
        kinds.forEach((kind, spinner) -> counts.put(kind, spinner.getSelection() / (double) STEPS));
        return new TieWeights(term(0), term(1), term(2), term(3), term(4), halfLife.getSelection(), counts);
    }

    private double term(int number) {
        return terms.get(TERMS.get(number)).getSelection() / (double) STEPS;
    }

    private void preview() {
        var weights = weights();
        var text = new StringBuilder(examples.isEmpty() ? "" : Messages.TieWeights_preview);
        for (var row : weights.sum() > 0 ? examples : List.<PersonRow>of()) {
            text.append('\n').append(NLS.bind(Messages.TieWeights_example, new Object[] {row.name(),
                Math.round(ties.value(row, people.day())), Math.round(ties.value(row.weighed(weights), people.day()))}));
        }
        preview.setText(weights.sum() > 0 ? text.toString().replace("&", "&&") : Messages.TieWeights_none);
        preview.getParent().layout();
    }
}
