// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.stages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** What belongs to a stage, and what is to be checked there. */
final class StageTextDialog extends FieldDialog {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 90;

    private final StageDraft stage;
    private Text criteria;
    private Text checklist;

    StageTextDialog(Shell parent, StageDraft stage) {
        super(parent, stage.name(), Messages.Stages_take);
        this.stage = stage;
    }

    @Override
    protected void createFields(Composite area) {
        criteria = text(area, Words.of(Literals.STAGE__ENTRY_CRITERIA), stage.entryCriteria());
        checklist = text(area, Messages.Stages_checklist, String.join("\n", stage.checklist()));
    }

    private static Text text(Composite area, String name, String value) {
        new Label(area, SWT.NONE).setText(name);
        var text = AccessibleName.of(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), name);
        text.setText(value);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        return text;
    }

    @Override
    protected void okPressed() {
        stage.describe(criteria.getText(), checklist.getText().lines().map(String::strip)
                .filter(line -> !line.isEmpty()).distinct().toList());
        super.okPressed();
    }
}
