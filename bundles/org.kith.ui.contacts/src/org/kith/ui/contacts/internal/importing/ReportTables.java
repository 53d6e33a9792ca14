// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.core.format.Format;
import org.kith.core.format.ImportReport;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.theme.Space;
import org.kith.ui.widget.AccessibleName;

/** What an import did, or would do: the counts of each file, and what the user should know of single rows. */
final class ReportTables {

    private static final int FILES_HEIGHT = 96;
    private static final int NOTICES_HEIGHT = 200;
    private static final int FILE_WIDTH = 170;
    private static final int WIDTH = 860;

    private final Map<String, String> formatNames;
    private final Composite root;
    private final Table files;
    private final Label noticesTitle;
    private final Table notices;
    private List<Line> lines = List.of();

    private record Line(FileReport file, Notice notice) {
    }

    ReportTables(Composite parent, List<Format> formats) {
        formatNames = formats.stream().collect(Collectors.toMap(Format::id, Format::name));
        root = new Composite(parent, SWT.NONE);
        root.setLayout(new GridLayout());
        files = table(Messages.Import_countsTable, FILES_HEIGHT, SWT.NONE);
        column(files, Messages.Import_file, SWT.LEFT);
        column(files, Messages.Import_format, SWT.LEFT);
        for (var count : List.of(Messages.Import_read, Messages.Import_created, Messages.Import_updated,
                Messages.Import_unchanged, Messages.Import_review, Messages.Import_rejected)) {
            column(files, count, SWT.RIGHT);
        }
        noticesTitle = new Label(root, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = Space.SMALL;
        noticesTitle.setLayoutData(data);
        notices = table(Messages.Import_noticesTable, NOTICES_HEIGHT, SWT.VIRTUAL);
        ((GridData) notices.getLayoutData()).grabExcessVerticalSpace = true;
        column(notices, Messages.Import_row, SWT.RIGHT).setWidth(64);
        column(notices, Messages.Import_what, SWT.LEFT).setWidth(96);
        column(notices, Messages.Import_file, SWT.LEFT);
        column(notices, Messages.Import_reason, SWT.LEFT).setWidth(600);
        notices.addListener(SWT.SetData, event -> fill((TableItem) event.item, lines.get(event.index)));
    }

    private Table table(String name, int height, int style) {
        var table = AccessibleName.of(new Table(root, SWT.BORDER | SWT.FULL_SELECTION | style), name);
        table.setHeaderVisible(true);
        var data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = height;
        data.widthHint = WIDTH;
        table.setLayoutData(data);
        return table;
    }

    private static TableColumn column(Table table, String title, int alignment) {
        var column = new TableColumn(table, alignment);
        column.setText(title);
        column.pack();
        return column;
    }

    /** Every count is as wide as its title; the names of files take what is left. */
    private void fitColumns() {
        int others = 0;
        for (var column : files.getColumns()) {
            column.pack();
            others += column.getWidth();
        }
        var names = files.getColumn(0);
        names.setWidth(names.getWidth() + Math.max(0, files.getClientArea().width - others));
    }

    Composite control() {
        return root;
    }

    void clear() {
        files.removeAll();
        lines = List.of();
        notices.setItemCount(0);
        notices.clearAll();
        noticesTitle.setText("");
    }

    void show(ImportReport report) {
        clear();
        report.files().forEach(this::addFile);
        var all = new ArrayList<Line>();
        report.files().forEach(file -> file.notices().forEach(notice -> all.add(new Line(file, notice))));
        lines = all;
        notices.setItemCount(lines.size());
        noticesTitle.setText(lines.isEmpty() ? Messages.Import_noNotices
                : NLS.bind(Messages.Import_notices, lines.size()));
        fitColumns();
        notices.getColumn(2).setWidth(report.files().size() > 1 ? FILE_WIDTH : 0);
    }

    private void addFile(FileReport report) {
        new TableItem(files, SWT.NONE).setText(new String[] {report.file().getFileName().toString(),
                formatNames.getOrDefault(report.format(), report.format()), String.valueOf(report.read()),
                String.valueOf(report.created()), String.valueOf(report.updated()),
                String.valueOf(report.unchanged()), String.valueOf(report.review()),
                String.valueOf(report.rejected())});
    }

    private static void fill(TableItem item, Line line) {
        item.setText(new String[] {line.notice().position() == 0 ? "" : String.valueOf(line.notice().position()),
                line.notice().rejected() ? Messages.Import_rejectedRow : Messages.Import_remark,
                line.file().file().getFileName().toString(), line.notice().message()});
    }

    /** @return the counts shown for a file, from read to rejected, for tests */
    List<Integer> counts(int file) {
        var counts = new ArrayList<Integer>();
        for (int column = 2; column < files.getColumnCount(); column++) {
            counts.add(Integer.valueOf(files.getItem(file).getText(column)));
        }
        return counts;
    }
}
