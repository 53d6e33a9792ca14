// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;

/**
 * The layers of NatTable that we use: columns that can be resized, reordered and hidden, and a viewport. Rows, order and
 * selection are ours.
 */
final class TableLayers<R> {

    private static final int ROW_HEIGHT = 28;
    private static final int HEADER_HEIGHT = 30;
    private static final int SMALLEST_COLUMN = 60;

    private final DataLayer data;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hideShow;
    private final ViewportLayer viewport;
    private final CompositeLayer all = new CompositeLayer(1, 2);

    TableLayers(RowOrder<R> order, List<Column<R>> columns) {
        data = new DataLayer(new Rows<>(order, columns));
        data.setDefaultRowHeight(ROW_HEIGHT);
        data.setDefaultMinColumnWidth(SMALLEST_COLUMN);
        reorder = new ColumnReorderLayer(data);
        hideShow = new ColumnHideShowLayer(reorder);
        viewport = new ViewportLayer(hideShow);
        viewport.setLayerPainter(new CellLayerPainter(true, false));
        var headerData = new DataLayer(new Headers<>(columns));
        headerData.setDefaultRowHeight(HEADER_HEIGHT);
        var header = new ColumnHeaderLayer(headerData, viewport, (SelectionLayer) null, false);
        header.setLayerPainter(new CellLayerPainter(true, false));
        header.addConfiguration(new DefaultColumnResizeBindings());
        all.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    }

    NatTable build(Composite parent, ICellPainter body, ICellPainter header) {
        var table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, all, false);
        table.addConfiguration(new AbstractRegistryConfiguration() {
            @Override
            public void configureRegistry(IConfigRegistry registry) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body, DisplayMode.NORMAL);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, header, DisplayMode.NORMAL,
                        GridRegion.COLUMN_HEADER);
                registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE,
                        DisplayMode.NORMAL);
            }
        });
        table.configure();
        return table;
    }

    /** The number of rows, or their order, is different now. */
    void rowsChanged() {
        data.fireLayerEvent(new RowStructuralRefreshEvent(data));
    }

    DataLayer data() {
        return data;
    }

    ColumnReorderLayer reorder() {
        return reorder;
    }

    ColumnHideShowLayer hideShow() {
        return hideShow;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    private abstract static class Read<R> implements IDataProvider {

        final List<Column<R>> columns;

        Read(List<Column<R>> columns) {
            this.columns = columns;
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("The table is for reading");
        }
    }

    private static final class Rows<R> extends Read<R> {

        private final RowOrder<R> order;

        Rows(RowOrder<R> order, List<Column<R>> columns) {
            super(columns);
            this.order = order;
        }

        @Override
        public int getRowCount() {
            return order.shown();
        }

        @Override
        public Object getDataValue(int column, int position) {
            var row = order.at(position);
            return row == null ? "" : columns.get(column).text().apply(row);
        }
    }

    private static final class Headers<R> extends Read<R> {

        Headers(List<Column<R>> columns) {
            super(columns);
        }

        @Override
        public int getRowCount() {
            return 1;
        }

        @Override
        public Object getDataValue(int column, int row) {
            return columns.get(column).header();
        }
    }
}
