// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieStrength;
import org.kith.core.tie.TieStrength.Term;
import org.kith.core.tie.Ties;
import org.kith.ui.chart.Bar;
import org.kith.ui.chart.Sparkline;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** How strong the tie to a person is: the number, how it went in the last two years, and each term with its reason. */
final class TieGroup {

    private static final int MONTHS = 24;
    private static final double STRONGEST = 100;
    private static final int BAR_WIDTH = 64;
    private static final int LINE_HEIGHT = 34;

    /** The widgets of one term. */
    private record Line(Label name, Bar bar, Label reason) {

        void show(Term term) {
            name.setText(term.name().replace("&", "&&"));
            bar.show(term.value());
            reason.setText(term.reason().replace("&", "&&"));
        }

        void dispose() {
            name.dispose();
            bar.control().dispose();
            reason.dispose();
        }
    }

    private final Ties ties;
    private final Label value;
    private final Sparkline history;
    private final Composite terms;
    private final List<Line> lines = new ArrayList<>();

    TieGroup(Composite group, Ties ties) {
        this.ties = ties;
        var head = columns(group, 2);
        value = Theme.of(group).face(new Label(head, SWT.NONE), Face.STRONG);
        history = new Sparkline(head);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = LINE_HEIGHT;
        history.control().setLayoutData(data);
        terms = columns(group, 3);
    }

    private static Composite columns(Composite parent, int count) {
        var columns = new Composite(parent, SWT.NONE);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(count, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.SMALL;
        layout.verticalSpacing = Space.TIGHT;
        columns.setLayout(layout);
        return columns;
    }

    void show(PersonRow row, LocalDate today) {
        var strength = ties.strength(row, today);
        value.setText(NLS.bind(Messages.Tie_value, Math.round(strength.value()), Phrases.of(strength.tieClass())));
        showHistory(row, today, strength);
        while (lines.size() > strength.terms().size()) {
            lines.removeLast().dispose();
        }
        while (lines.size() < strength.terms().size()) {
            lines.add(line());
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(strength.terms().get(i));
        }
    }

    private void showHistory(PersonRow row, LocalDate today, TieStrength strength) {
        var values = IntStream.rangeClosed(0, MONTHS)
                .mapToDouble(month -> ties.value(row, today.minusMonths((long) MONTHS - month))).toArray();
        history.show(values, STRONGEST, NLS.bind(Messages.Tie_history, new Object[] {Math.round(values[0]),
            Math.round(values[MONTHS / 2]), Math.round(strength.value())}));
    }

    private Line line() {
        var theme = Theme.of(terms);
        var name = theme.tone(new Label(terms, SWT.NONE), Tone.MUTED);
        var bar = new Bar(terms);
        var data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = BAR_WIDTH;
        data.heightHint = Space.MEDIUM;
        bar.control().setLayoutData(data);
        var reason = theme.tone(new Label(terms, SWT.WRAP), Tone.MUTED);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return new Line(name, bar, reason);
    }
}
