// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;

/**
 * Widths, order and visibility of columns: fill the room by their weights until the user resizes one, and can be
 * written down as one line of text.
 */
final class ColumnLayout<R> {

    private static final int SMALLEST = 60;

    private record Place(String id, int width, boolean hidden) {

        static Place parse(String text) {
            var parts = text.split(":");
            return new Place(parts[0], Integer.parseInt(parts[1]), parts.length > 2);
        }

        @Override
        public String toString() {
            return id + ':' + width + (hidden ? ":hidden" : "");
        }
    }

    private final TableLayers<R> layers;
    private final List<Column<R>> columns;
    private boolean chosen;

    ColumnLayout(TableLayers<R> layers, List<Column<R>> columns) {
        this.layers = layers;
        this.columns = columns;
    }

    /** From now on widths are what the user made them. */
    void widthsChosen() {
        chosen = true;
    }

    /** Shares the room out among the columns. */
    void fill(int width) {
        if (chosen || width <= 0) {
            return;
        }
        var shown = shownIndexes();
        int weights = shown.stream().mapToInt(index -> columns.get(index).weight()).sum();
        int rest = width;
        for (int i = 0; i < shown.size(); i++) {
            int share = Math.max(SMALLEST, width * columns.get(shown.get(i)).weight() / weights);
            share = i == shown.size() - 1 ? Math.max(SMALLEST, rest) : share;
            rest -= share;
            width(shown.get(i), share);
        }
        layers.data().fireLayerEvent(new ColumnStructuralRefreshEvent(layers.data()));
    }

    private void width(int index, int pixels) {
        layers.data().setColumnWidthByPosition(index, layers.data().downScaleColumnWidth(pixels), false);
    }

    private List<Integer> shownIndexes() {
        var shown = new ArrayList<Integer>();
        for (int position = 0; position < layers.hideShow().getColumnCount(); position++) {
            shown.add(layers.hideShow().getColumnIndexByPosition(position));
        }
        return shown;
    }

    boolean hidden(int index) {
        return layers.hideShow().isColumnIndexHidden(index);
    }

    /** Shows or hides a column; the last one stays. */
    void hide(int index, boolean hidden) {
        if (hidden && shownIndexes().size() > 1) {
            layers.hideShow().hideColumnIndexes(index);
        } else {
            layers.hideShow().showColumnIndexes(index);
        }
    }

    String text() {
        var places = new ArrayList<String>();
        for (int index : layers.reorder().getColumnIndexOrderArray()) {
            int width = chosen ? layers.data().getColumnWidthByPosition(index) : 0;
            places.add(new Place(columns.get(index).id(), width, hidden(index)).toString());
        }
        return String.join(",", places);
    }

    void restore(String text) {
        var indexes = new HashMap<String, Integer>();
        for (int index = 0; index < columns.size(); index++) {
            indexes.put(columns.get(index).id(), index);
        }
        int position = 0;
        for (var part : text.split(",")) {
            position += restore(Place.parse(part), indexes, position);
        }
    }

    private int restore(Place place, Map<String, Integer> indexes, int position) {
        var index = indexes.get(place.id());
        if (index == null) {
            return 0;
        }
        move(index, position);
        if (place.width() >= SMALLEST) {
            chosen = true;
            width(index, place.width());
        }
        hide(index, place.hidden());
        return 1;
    }

    private void move(int index, int position) {
        int from = layers.reorder().getColumnPositionByIndex(index);
        if (from != position) {
            layers.reorder().reorderColumnPosition(from, position);
        }
    }
}
