// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.Flow;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.ui.chart.ChartCanvas;
import org.kith.ui.export.ExportFormat;
import org.kith.ui.export.FileExport;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** The same opportunities as on the board, as plots of how they go from stage to stage. */
final class BoardPlots {

    private final Deck root;
    private final EmptyState empty;
    private final Composite page;
    private final ChartCanvas canvas;
    private FlowCharts charts;
    private String name = "";

    BoardPlots(Composite parent, OpenNetwork open) {
        root = new Deck(parent);
        empty = new EmptyState(root).say(Icon.BOARD, Messages.Plots_empty, Messages.Plots_emptyHint);
        page = new Composite(root, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        canvas = new ChartCanvas(page, Messages.Plots_name);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var export = new FileExport(open, Messages.Plots_export, formats());
        var save = new Button(page, SWT.PUSH);
        save.setText(Messages.Plots_save);
        save.setToolTipText(Messages.Plots_saveTip);
        save.setImage(Icon.EXPORT.image(root.getDisplay()));
        save.addListener(SWT.Selection, event -> export.ask(root.getShell(), name));
        var data = new GridData(SWT.END, SWT.BOTTOM, false, false);
        data.horizontalIndent = Space.SMALL;
        save.setLayoutData(data);
        Theme.of(root).own(root);
    }

    /** @return in what formats the plots can be saved */
    List<ExportFormat> formats() {
        return List.of(ExportFormat.svg(canvas::svg), ExportFormat.png(canvas::picture),
                ExportFormat.csv(() -> charts.csv()));
    }

    void show(Pipeline pipeline, List<Opportunity> opportunities, Currencies currencies, LocalDate today) {
        var flow = Flow.of(pipeline, opportunities, currencies, today);
        name = pipeline.getName().replaceAll("[\\\\/:*?\"<>|]", " ");
        charts = new FlowCharts(flow, new Money(currencies), currencies.base(), YearMonth.from(today));
        canvas.show(charts.charts(), charts.words());
        root.show(flow.isEmpty() ? empty : page);
    }

    Deck control() {
        return root;
    }

    /** @return what is drawn, for tests */
    ChartCanvas canvas() {
        return canvas;
    }
}
