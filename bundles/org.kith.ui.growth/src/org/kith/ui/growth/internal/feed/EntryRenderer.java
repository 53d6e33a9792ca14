// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Tone;

/** Draws entries of a feed; what is unread is bold, what was read is faded. */
final class EntryRenderer extends TitledRows<EntryRow> {

    EntryRenderer(Control list) {
        super(list);
    }

    @Override
    protected boolean isHeading(EntryRow row) {
        return false;
    }

    @Override
    protected Icon icon(EntryRow row) {
        return row.read() ? Icon.OPEN : Icon.LETTER;
    }

    @Override
    protected String title(EntryRow row) {
        return row.title();
    }

    @Override
    protected String detail(EntryRow row) {
        return row.detail();
    }

    @Override
    protected void paintTitle(EntryRow row, RowPaint paint, int left, int y, int right) {
        paint.with(row.read() ? Tone.MUTED : Tone.TEXT, row.read() ? Face.BODY : Face.STRONG)
                .text(row.title(), left, y, right - left);
    }

    @Override
    public String describe(EntryRow row) {
        return row.read() ? super.describe(row) : NLS.bind(Messages.Entry_unread, super.describe(row));
    }
}
