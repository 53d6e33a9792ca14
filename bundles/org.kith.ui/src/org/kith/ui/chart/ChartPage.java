// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.export.ExportFormat;
import org.kith.ui.export.FileExport;
import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** Plots with a button that saves them as a drawing, a picture or a table; or what is said where there are none. */
public final class ChartPage {

    private final Deck root;
    private final EmptyState empty;
    private final Composite page;
    private final ChartCanvas canvas;
    private final Supplier<String> table;

    /**
     * @param name what is plotted; the name of the file that is proposed as well
     * @param table the figures as lines of comma separated values
     */
    public ChartPage(Composite parent, OpenNetwork open, String name, Supplier<String> table) {
        this.table = table;
        root = new Deck(parent);
        empty = new EmptyState(root);
        page = new Composite(root, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        canvas = new ChartCanvas(page, name);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var export = new FileExport(open, Messages.ChartPage_save, formats());
        var save = new Button(page, SWT.PUSH);
        save.setText(Messages.ChartPage_button);
        save.setToolTipText(Messages.ChartPage_tip);
        save.setImage(Icon.EXPORT.image(root.getDisplay()));
        save.addListener(SWT.Selection, event -> export.ask(root.getShell(), name));
        save.setLayoutData(new GridData(SWT.END, SWT.BOTTOM, false, false));
        Theme.of(root).own(root);
    }

    /** @return in what formats the plots can be saved */
    public List<ExportFormat> formats() {
        return List.of(ExportFormat.svg(canvas::svg), ExportFormat.png(canvas::picture), ExportFormat.csv(table));
    }

    /** Shows plots; see {@link ChartCanvas#show}. */
    public void show(List<? extends Chart> charts, String inWords) {
        canvas.show(charts, inWords);
        root.show(page);
    }

    /** Says that there is nothing to be plotted. */
    public EmptyState showEmpty() {
        root.show(empty);
        return empty;
    }

    /** @return the widget */
    public Deck control() {
        return root;
    }

    /** @return what is drawn */
    public ChartCanvas canvas() {
        return canvas;
    }
}
