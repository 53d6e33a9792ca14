// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.subject.Subjects;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Adds a confidence entry of today: how sure, in which skill or situation. */
final class FeelDialog extends FieldDialog {

    private static final int WIDTH = 420;
    private static final int USUAL = 5;

    private final OpenNetwork open;
    private Combo score;
    private Button skill;
    private Button situation;
    private Combo subject;

    FeelDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Feel_title, Messages.Add);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Feel_in);
        var row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        skill = radio(row, Messages.Feel_skill);
        skill.setSelection(true);
        situation = radio(row, Messages.Feel_situation);
        subject = AccessibleName.of(new Combo(area, SWT.DROP_DOWN), Messages.Feel_in);
        subject.setLayoutData(wide(WIDTH));
        subject.addListener(SWT.Modify, event -> enable());
        offer();
        new Label(area, SWT.NONE).setText(Messages.Feel_score);
        score = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Feel_score);
        score.setItems(IntStream.rangeClosed(1, ConfidenceDetail.MOST).mapToObj(ConfidenceDetail::score)
                .toArray(String[]::new));
        score.select(USUAL - 1);
        score.setLayoutData(wide(WIDTH));
    }

    private Button radio(Composite row, String text) {
        var button = new Button(row, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> offer());
        return button;
    }

    /** What there are entries for is near at hand; what is typed stays. */
    private void offer() {
        var typed = subject.getText();
        var known = Subjects.of(open.network().orElseThrow().root(), ConfidenceEntry.class);
        Stream<String> names = known.filter(each -> each.getSkill() != null == skill.getSelection())
                .map(ConfidenceTrend::subject);
        subject.setItems(names.filter(name -> !name.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER)
                .toArray(String[]::new));
        subject.setText(typed);
    }

    @Override
    public void create() {
        super.create();
        enable();
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!subject.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        if (new GrowthEdits(open).feel(score.getSelectionIndex() + 1, subject.getText().strip(),
                !situation.getSelection(), LocalDate.now(open.clock()))) {
            super.okPressed();
        }
    }
}
