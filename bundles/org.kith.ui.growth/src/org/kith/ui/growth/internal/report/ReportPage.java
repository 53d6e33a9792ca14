// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.plot.Plot;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Passage;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportFormat;
import org.kith.core.report.ReportHtml;
import org.kith.core.report.ReportPdf;
import org.kith.ui.chart.PlotCanvas;
import org.kith.ui.export.ExportFormat;
import org.kith.ui.export.FileExport;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** A report to be read: what is said, the figures, the plots and the tables, below one another. */
final class ReportPage {

    private final OpenNetwork open;
    private final ReportPdf pdf;
    private final Theme theme;
    private final Page page;
    private final Composite group;
    private ReportContent content;

    ReportPage(Composite parent, OpenNetwork open, ReportPdf pdf) {
        this.open = open;
        this.pdf = pdf;
        theme = Theme.of(parent);
        page = new Page(parent);
        group = page.group();
        ((GridLayout) group.getLayout()).verticalSpacing = Space.SMALL;
        page.dressed();
    }

    Composite control() {
        return page.control();
    }

    /** @return what is shown, for tests; null if nothing was yet */
    ReportContent content() {
        return content;
    }

    /** @param stay whether what is read stays where it is; else the page begins at the top */
    void show(ReportContent shown, boolean stay) {
        content = shown;
        var scrolled = (ScrolledComposite) page.control();
        var origin = scrolled.getOrigin();
        scrolled.setRedraw(false);
        for (var part : group.getChildren()) {
            part.dispose();
        }
        addHead();
        shown.sections().forEach(this::add);
        page.fit();
        scrolled.setOrigin(0, stay ? origin.y : 0);
        scrolled.setRedraw(true);
    }

    private void addHead() {
        var head = new Composite(group, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        head.setLayout(layout);
        text(head, content.title(), Tone.TEXT, Face.TITLE);
        var save = new Button(head, SWT.PUSH);
        save.setText(Messages.Report_save);
        save.setToolTipText(Messages.Report_saveTip);
        save.setImage(Icon.EXPORT.image(head.getDisplay()));
        save.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        var export = new FileExport(open, Messages.Report_saving, formats());
        save.addListener(SWT.Selection, event -> export.ask(head.getShell(), content.id()));
        text(group, ReportHtml.about(content), Tone.MUTED, Face.BODY);
    }

    /** @return in what formats the report can be saved */
    List<ExportFormat> formats() {
        return List.of(format(ReportFormat.HTML, Messages.Report_html), format(ReportFormat.PDF, Messages.Report_pdf),
                format(ReportFormat.CSV, Messages.Report_csv), format(ReportFormat.SVG, Messages.Report_svg));
    }

    private ExportFormat format(ReportFormat format, String name) {
        return new ExportFormat(format.ending(), name, () -> {
            var saved = content;
            return to -> format.write(saved, pdf, to);
        });
    }

    private Label text(Composite parent, String words, Tone tone, Face face) {
        var label = theme.tone(theme.face(new Label(parent, SWT.WRAP), face), tone);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private void add(Section section) {
        if (!section.title().isEmpty()) {
            below(text(group, section.title(), Tone.TEXT, Face.HEADING));
        }
        section.passages().forEach(this::add);
        if (!section.figures().isEmpty()) {
            new FigureTiles(group, section.figures());
        }
        section.plots().forEach(this::add);
        section.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(table -> {
            below(text(group, table.title(), Tone.TEXT, Face.STRONG));
            text(group, table.query(), Tone.MUTED, Face.SMALL);
            new ReportGrid(group, table);
        });
    }

    private void add(Passage passage) {
        if (!passage.heading().isEmpty()) {
            below(text(group, passage.heading(), Tone.TEXT, Face.STRONG));
        }
        passage.lines().forEach(line -> text(group, line, Tone.TEXT, Face.BODY));
    }

    /** Sets something off from what is above it. */
    private static void below(Control part) {
        ((GridData) part.getLayoutData()).verticalIndent = Space.MEDIUM;
    }

    private void add(Plot plot) {
        var canvas = new PlotCanvas(group, plot, ReportHtml.plotEmpty());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        below(canvas);
        text(group, plot.query(), Tone.MUTED, Face.SMALL);
        var menu = new Menu(canvas);
        var save = new MenuItem(menu, SWT.PUSH);
        save.setText(Messages.Report_savePlot);
        save.setImage(Icon.EXPORT.image(canvas.getDisplay()));
        save.addListener(SWT.Selection, event -> new FileExport(open, Messages.Report_savingPlot,
                List.of(ExportFormat.svg(() -> ReportHtml.svg(plot)))).ask(canvas.getShell(), plot.key()));
        canvas.setMenu(menu);
    }
}
