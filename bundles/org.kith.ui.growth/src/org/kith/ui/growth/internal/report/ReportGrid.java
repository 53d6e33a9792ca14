// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.core.report.ReportTable;
import org.kith.ui.widget.AccessibleName;

/** A table of a report; as high as its rows. */
final class ReportGrid {

    private static final int LEAST_WEIGHT = 8;
    private static final int MOST_WEIGHT = 40;

    private final ReportTable content;
    private final int[] shown;

    ReportGrid(Composite parent, ReportTable content) {
        this.content = content;
        shown = IntStream.range(0, content.columns().size()).filter(i -> content.columns().get(i).isShown()).toArray();
        var area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        var table = AccessibleName.of(new Table(area, SWT.FULL_SELECTION | SWT.NO_SCROLL), content.title());
        table.setHeaderVisible(true);
        for (int column : shown) {
            var made = new TableColumn(table, isNumber(column) ? SWT.RIGHT : SWT.LEFT);
            made.setText(content.columns().get(column).title());
            layout.setColumnData(made, new ColumnWeightData(weight(column)));
        }
        content.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(IntStream.of(shown)
                .mapToObj(i -> content.columns().get(i).text(row.get(i))).toArray(String[]::new)));
    }

    private boolean isNumber(int column) {
        return content.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
    }

    private int weight(int column) {
        int longest = content.rows().stream().mapToInt(row -> content.columns().get(column).text(row.get(column))
                .length()).max().orElse(0);
        return Math.clamp(Math.max(longest, content.columns().get(column).title().length()), LEAST_WEIGHT,
                MOST_WEIGHT);
    }
}
