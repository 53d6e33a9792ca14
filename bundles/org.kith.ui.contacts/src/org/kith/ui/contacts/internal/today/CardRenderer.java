// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.core.people.DueStatus;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws what is due: standing, title, position of the person, the reason, and what can be done. */
final class CardRenderer implements RowRenderer<TodayRow> {

    private static final int DOT = 10;
    /** Below this many pixels there is room for the icons of the actions alone. */
    private static final int WIDE = 440;

    private final Lines lines;
    private final CardActions actions;

    CardRenderer(Control list, CardActions actions) {
        this.lines = new Lines(list);
        this.actions = actions;
    }

    @Override
    public boolean selectable(TodayRow row) {
        return row instanceof TodayRow.Card;
    }

    @Override
    public int height(TodayRow row) {
        return switch (row) {
            case TodayRow.Section section -> lines.heading();
            case TodayRow.Card card -> 2 * Space.SMALL + lines.height(Face.STRONG) + lines.height(Face.BODY)
                    + (position(card).isEmpty() ? 0 : lines.height(Face.BODY)) + Space.TIGHT;
        };
    }

    @Override
    public void paint(TodayRow row, RowPaint paint) {
        switch (row) {
            case TodayRow.Section section -> paint.heading(section.title());
            case TodayRow.Card card -> paint(card, paint);
        }
    }

    private void paint(TodayRow.Card card, RowPaint paint) {
        var bounds = paint.bounds();
        int left = Space.MEDIUM + DOT + Space.SMALL;
        int right = bounds.width - Space.MEDIUM;
        int y = bounds.y + Space.SMALL;
        var tone = Phrases.tone(card.suggestion().status());
        paint.dot(tone, Space.MEDIUM, y + (lines.height(Face.STRONG) - DOT) / 2, DOT);
        int end = paint.active() ? paintActions(card, paint, right, y) : paintSource(card, paint, right, y);
        paint.with(Tone.TEXT, Face.STRONG).text(card.suggestion().title(), left, y, end - Space.MEDIUM - left);
        y += lines.height(Face.STRONG) + Space.TIGHT / 2;
        if (!position(card).isEmpty()) {
            paint.with(Tone.MUTED, Face.BODY).text(position(card), left, y, right - left);
            y += lines.height(Face.BODY) + Space.TIGHT / 2;
        }
        paint.with(tone, Face.BODY).text(card.suggestion().reason(), left, y, right - left);
        paint.line(left, right);
    }

    private int paintActions(TodayRow.Card card, RowPaint paint, int right, int y) {
        boolean words = paint.bounds().width > WIDE;
        int left = right + Space.MEDIUM;
        for (var action : actions.of(card).reversed()) {
            left = paint.action(action.icon(), words ? action.word() : "", action.toolTip(), left - Space.MEDIUM, y,
                    () -> actions.run(action, card));
        }
        return left;
    }

    private static int paintSource(TodayRow.Card card, RowPaint paint, int right, int y) {
        var source = card.suggestion().source();
        paint.with(Tone.MUTED, Face.BODY);
        int left = right - paint.width(source);
        paint.text(source, left, y, right - left);
        return left;
    }

    private static String position(TodayRow.Card card) {
        if (!card.isAboutPerson()) {
            return "";
        }
        var person = card.person();
        if (person.title().isEmpty() || person.organization().isEmpty()) {
            return person.title() + person.organization();
        }
        return NLS.bind(Messages.Phrase_position, person.title(), person.organization());
    }

    @Override
    public String describe(TodayRow row) {
        return switch (row) {
            case TodayRow.Section section -> section.title();
            case TodayRow.Card card -> Stream.of(card.suggestion().title(), standing(card.suggestion().status()),
                    position(card), card.suggestion().reason()).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        };
    }

    private static String standing(DueStatus status) {
        return status == DueStatus.GREEN ? "" : Phrases.standing(status);
    }
}
