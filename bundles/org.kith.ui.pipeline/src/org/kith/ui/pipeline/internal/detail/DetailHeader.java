// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.model.pipeline.Stage;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** What it is, where it is, for how long; and the stage, to choose another one. */
final class DetailHeader {

    private final OpenNetwork open;
    private final Composite root;
    private final Label title;
    private final Label detail;
    private final Combo stages;
    private Opportunity opportunity;

    DetailHeader(Composite parent, OpenNetwork open, OpportunityEdits edits, Runnable close) {
        this.open = open;
        root = new Composite(parent, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.SMALL;
        layout.verticalSpacing = Space.TIGHT;
        root.setLayout(layout);
        title = Theme.of(root).face(new Label(root, SWT.WRAP), Face.TITLE);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var button = AccessibleName.of(new Button(root, SWT.PUSH | SWT.FLAT), Messages.Header_close);
        button.setImage(Icon.CLEAR.image(root.getDisplay()));
        button.setToolTipText(Messages.Header_close);
        button.addListener(SWT.Selection, event -> close.run());
        detail = Theme.of(root).tone(new Label(root, SWT.WRAP), Tone.MUTED);
        detail.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        stages = AccessibleName.of(new Combo(root, SWT.DROP_DOWN | SWT.READ_ONLY),
                Words.of(Literals.OPPORTUNITY__STAGE));
        stages.addListener(SWT.Selection, event -> {
            edits.move(opportunity, all().get(stages.getSelectionIndex()));
            show(opportunity);
        });
        Theme.of(root).own(root);
    }

    private List<Stage> all() {
        return opportunity.getPipeline().getStages();
    }

    void show(Opportunity shown) {
        opportunity = shown;
        title.setText(shown.getTitle().replace("&", "&&"));
        var organization = shown.getOrganization() == null ? "" : shown.getOrganization().getLabel();
        detail.setText(Texts.joined(Words.of(shown.getKind()), organization, since(shown)).replace("&", "&&"));
        stages.setItems(all().stream().map(Stage::getName).toArray(String[]::new));
        stages.select(all().indexOf(Pipelines.stage(shown)));
        root.getParent().layout(true, true);
    }

    private String since(Opportunity shown) {
        var today = LocalDate.now(open.clock());
        var days = NLS.bind(Messages.Header_days, Pipelines.stage(shown).getName(),
                Pipelines.daysInStage(shown, today));
        return Pipelines.isRotting(shown, today) ? NLS.bind(Messages.Header_rotting, days) : days;
    }
}
