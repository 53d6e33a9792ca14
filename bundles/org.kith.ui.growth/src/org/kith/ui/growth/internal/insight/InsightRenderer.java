// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.growth.InsightConfidence;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws insights with how sure they are at the right; those that do not count any more are faded. */
final class InsightRenderer extends TitledRows<OverviewRow> {

    InsightRenderer(Control list) {
        super(list);
    }

    @Override
    protected boolean isHeading(OverviewRow row) {
        return row instanceof OverviewRow.Heading;
    }

    @Override
    protected Icon icon(OverviewRow row) {
        return Icon.INSIGHT;
    }

    @Override
    protected String title(OverviewRow row) {
        return switch (row) {
            case OverviewRow.Heading heading -> heading.title();
            case OverviewRow.Entry entry -> ((InsightRow) entry).title();
        };
    }

    @Override
    protected String detail(OverviewRow row) {
        return row instanceof InsightRow insight ? insight.detail() : "";
    }

    @Override
    protected void paintTitle(OverviewRow row, RowPaint paint, int left, int y, int right) {
        var insight = (InsightRow) row;
        paint.with(tone(insight), Face.SMALL);
        var word = Words.of(insight.confidence());
        int begin = right - paint.gc().textExtent(word).x;
        paint.text(word, begin, y, right - begin);
        paint.with(insight.current() ? Tone.TEXT : Tone.MUTED, insight.current() ? Face.STRONG : Face.BODY)
                .text(insight.title(), left, y, begin - Space.SMALL - left);
    }

    private static Tone tone(InsightRow insight) {
        return !insight.current() || insight.confidence() == InsightConfidence.SINGLE_SOURCE ? Tone.MUTED
                : insight.confidence() == InsightConfidence.RUMOUR ? Tone.AMBER : Tone.GREEN;
    }

    @Override
    public String describe(OverviewRow row) {
        return row instanceof InsightRow insight ? insight.words() : super.describe(row);
    }
}
