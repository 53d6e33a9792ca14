// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.Insights;
import org.kith.model.growth.Insight;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks what is known instead of an insight: another one that counts. */
final class SupersedeDialog extends FieldDialog {

    private static final int WIDTH = 440;

    private final OpenNetwork open;
    private final Insight insight;
    private final List<Insight> others;
    private Combo by;

    SupersedeDialog(Shell parent, OpenNetwork open, Insight insight) {
        super(parent, Messages.Supersede_title, Messages.Supersede_enter);
        this.open = open;
        this.insight = insight;
        others = Insights.of(open.network().orElseThrow().root())
                .filter(each -> each != insight && Insights.isCurrent(each)).toList().reversed();
    }

    @Override
    protected void createFields(Composite area) {
        var question = new Label(area, SWT.WRAP);
        question.setText(NLS.bind(others.isEmpty() ? Messages.Supersede_none : Messages.Supersede_question,
                insight.getTitle()).replace("&", "&&"));
        question.setLayoutData(wide(WIDTH));
        by = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Supersede_by);
        by.setItems(others.stream().map(Insight::getTitle).toArray(String[]::new));
        by.select(0);
        by.setEnabled(!others.isEmpty());
        by.setLayoutData(wide(WIDTH));
    }

    @Override
    public void create() {
        super.create();
        getButton(IDialogConstants.OK_ID).setEnabled(!others.isEmpty());
    }

    @Override
    protected void okPressed() {
        if (new InsightEdits(open).supersede(insight, others.get(by.getSelectionIndex()))) {
            super.okPressed();
        }
    }
}
