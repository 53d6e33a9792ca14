// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Direction;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.InteractionKinds;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws an interaction: day, icon, what and with whom, the beginning of the notes. */
final class EntryRenderer implements RowRenderer<TimelineRow> {

    private static final int DAY_WIDTH = 56;

    private final Lines lines;
    private final EntryActions actions;

    EntryRenderer(Control list, EntryActions actions) {
        this.lines = new Lines(list);
        this.actions = actions;
    }

    @Override
    public boolean selectable(TimelineRow row) {
        return row instanceof TimelineRow.Entry;
    }

    @Override
    public int height(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Heading heading -> lines.height(Face.HEADING) + Space.MEDIUM + Space.SMALL;
            case TimelineRow.Entry entry -> 2 * Space.SMALL + lines.height(Face.STRONG) + secondLines(entry);
        };
    }

    private int secondLines(TimelineRow.Entry entry) {
        return (entry.subject().isEmpty() ? 0 : lines.height(Face.BODY) + Space.TIGHT / 2)
                + (entry.excerpt().isEmpty() ? 0 : lines.height(Face.BODY) + Space.TIGHT / 2);
    }

    @Override
    public void paint(TimelineRow row, RowPaint paint) {
        switch (row) {
            case TimelineRow.Heading heading -> paint.with(Tone.MUTED, Face.HEADING).text(month(heading.month()),
                    Space.MEDIUM, paint.bounds().y + Space.MEDIUM, paint.bounds().width - 2 * Space.MEDIUM);
            case TimelineRow.Entry entry -> paint(entry, paint);
        }
    }

    private void paint(TimelineRow.Entry entry, RowPaint paint) {
        int left = Space.MEDIUM + DAY_WIDTH + RowPaint.ICON + Space.SMALL;
        int right = paint.bounds().width - Space.MEDIUM;
        int y = paint.bounds().y + Space.SMALL;
        paintDay(entry, paint, y);
        paint.with(Tone.TEXT, Face.STRONG).icon(InteractionKinds.icon(entry.kind()), Space.MEDIUM + DAY_WIDTH, y);
        int end = paint.active() ? paintActions(entry, paint, right, y) : paintTime(entry, paint, right, y);
        paint.with(Tone.TEXT, Face.STRONG).text(title(entry), left, y, end - Space.SMALL - left);
        y += lines.height(Face.STRONG) + Space.TIGHT / 2;
        if (!entry.subject().isEmpty()) {
            paint.with(Tone.TEXT, Face.BODY).text(entry.subject(), left, y, right - left);
            y += lines.height(Face.BODY) + Space.TIGHT / 2;
        }
        if (!entry.excerpt().isEmpty()) {
            paint.with(Tone.MUTED, Face.BODY).text(entry.excerpt(), left, y, right - left);
        }
        paint.line(left, right);
    }

    private static void paintDay(TimelineRow.Entry entry, RowPaint paint, int y) {
        if (entry.newDay()) {
            var day = entry.when().day();
            var name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault());
            paint.with(Tone.MUTED, Face.BODY).text(NLS.bind(Messages.Timeline_day, name, day.getDayOfMonth()),
                    Space.MEDIUM, y, DAY_WIDTH - Space.TIGHT);
        }
    }

    private static int paintTime(TimelineRow.Entry entry, RowPaint paint, int right, int y) {
        if (entry.when().time() == null) {
            return right;
        }
        var time = DateTimeFormatter.ofPattern("HH:mm").format(entry.when().time());
        int left = right - paint.with(Tone.MUTED, Face.BODY).width(time);
        paint.text(time, left, y, right - left);
        return left;
    }

    private int paintActions(TimelineRow.Entry entry, RowPaint paint, int right, int y) {
        int delete = paint.action(Icon.DELETE, "", Messages.Timeline_deleteTip, right, y, () -> actions.delete(entry));
        return paint.action(Icon.EDIT, "", Messages.Timeline_editTip, delete - Space.SMALL, y,
                () -> actions.edit(entry));
    }

    /** @return “Phone call → Ada and Tim”: the arrow says who took the initiative */
    static String title(TimelineRow.Entry entry) {
        var kind = NLS.bind(pattern(entry.direction()), Words.of(entry.kind()));
        return entry.with().isEmpty() ? kind : NLS.bind(Messages.Timeline_with, kind, entry.with());
    }

    private static String pattern(Direction direction) {
        return switch (direction) {
            case OUTBOUND -> Messages.Timeline_outbound;
            case INBOUND -> Messages.Timeline_inbound;
            case MUTUAL -> Messages.Timeline_mutual;
        };
    }

    private static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL y", Locale.getDefault()).format(month);
    }

    @Override
    public String describe(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Heading heading -> month(heading.month());
            case TimelineRow.Entry entry -> String.join(", ", DateTexts.day(entry.when().day()), Words.of(entry.kind()),
                    Words.of(entry.direction()), entry.with(), entry.subject(), entry.excerpt())
                    .replaceAll("(, )+", ", ").replaceAll(", $", "");
        };
    }
}
