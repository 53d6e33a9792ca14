// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kith.model.pipeline.StageCategory;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.text.Initials;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Draws cards, the headers of columns and the headings of lanes. */
final class CardPaint {

    private static final int ROUND = 8;
    private static final int EDGE = 3;
    private static final int DOT = 8;
    private static final int PERSON = 22;
    private static final int PEOPLE = 4;

    private final Theme theme;
    private final Lines lines;

    /** How a card is looked at. */
    enum Look {
        /** Not at all. */
        PLAIN,
        /** The pointer is on it. */
        HOVERED,
        /** It is selected. */
        SELECTED,
        /** It is selected, and keys go to it. */
        FOCUSED
    }

    CardPaint(Control board) {
        theme = Theme.of(board);
        lines = new Lines(board);
    }

    BoardLayout.Heights heights() {
        int header = EDGE + 2 * Space.SMALL + lines.height(Face.STRONG) + lines.height(Face.SMALL);
        int card = 2 * Space.SMALL + lines.height(Face.STRONG) + lines.height(Face.BODY) + lines.height(Face.SMALL)
                + Space.TIGHT + PERSON;
        return new BoardLayout.Heights(header, lines.height(Face.STRONG) + Space.SMALL, card + BoardLayout.GAP);
    }

    void column(GC gc, Rectangle bounds, boolean target) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(target ? Tone.SELECTION : Tone.RAISED));
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ROUND, ROUND);
    }

    /** @param cursor whether the cursor is on the column, and on none of its cards */
    void header(GC gc, Column column, Rectangle bounds, boolean cursor) {
        gc.setBackground(theme.color(tone(column)));
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, EDGE, EDGE, EDGE);
        if (column.collapsed()) {
            folded(gc, column, bounds);
        } else {
            unfolded(gc, column, bounds);
        }
        if (cursor) {
            outline(gc, bounds, Tone.ACCENT, 2);
        }
    }

    private static Tone tone(Column column) {
        return switch (column.category()) {
            case OPEN -> Tone.ACCENT;
            case WON -> Tone.GREEN;
            case LOST -> Tone.RED;
            case ON_HOLD -> Tone.BORDER;
        };
    }

    private void unfolded(GC gc, Column column, Rectangle bounds) {
        var paint = new RowPaint(gc, theme, bounds);
        int left = bounds.x + Space.SMALL;
        int right = addLeft(column, bounds) - Space.TIGHT;
        int y = bounds.y + EDGE + Space.SMALL;
        paint.with(column.over() ? Tone.AMBER : Tone.MUTED, column.over() ? Face.STRONG : Face.BODY);
        var count = CardText.count(column);
        int countLeft = right - paint.width(count);
        paint.text(count, countLeft, y, right - countLeft);
        paint.with(Tone.TEXT, Face.STRONG).text(column.name(), left, y, countLeft - Space.TIGHT - left);
        paint.with(Tone.MUTED, Face.SMALL).text(column.worth(), left, y + lines.height(Face.STRONG),
                bounds.x + bounds.width - Space.SMALL - left);
        if (mayAdd(column)) {
            paint.with(Tone.TEXT, Face.STRONG).icon(Icon.ADD, addLeft(column, bounds), y);
        }
    }

    static boolean mayAdd(Column column) {
        return !column.collapsed() && column.category() != StageCategory.LOST;
    }

    /** @return where the sign is that adds a card, in pixels; at the right edge if there is none */
    static int addLeft(Column column, Rectangle bounds) {
        return bounds.x + bounds.width - Space.SMALL - (mayAdd(column) ? RowPaint.ICON : 0);
    }

    /** A folded column is written from top to bottom. */
    private void folded(GC gc, Column column, Rectangle bounds) {
        gc.setFont(theme.font(Face.STRONG));
        gc.setForeground(theme.color(column.over() ? Tone.AMBER : Tone.MUTED));
        var count = CardText.count(column);
        gc.drawText(count, bounds.x + (bounds.width - theme.texts().width(gc, count)) / 2, bounds.y + EDGE + Space.SMALL, true);
    }

    /** Writes the name of a folded column below its header. */
    void foldedName(GC gc, Column column, Rectangle bounds) {
        var turned = new Transform(gc.getDevice());
        turned.translate(bounds.x + (bounds.width + lines.height(Face.STRONG)) / 2f, bounds.y + Space.SMALL);
        turned.rotate(90);
        gc.setTransform(turned);
        new RowPaint(gc, theme, bounds).with(Tone.TEXT, Face.STRONG).text(column.name(), 0, 0,
                bounds.height - 2 * Space.SMALL);
        gc.setTransform(null);
        turned.dispose();
    }

    void lane(GC gc, String name, Rectangle bounds) {
        new RowPaint(gc, theme, bounds).with(Tone.MUTED, Face.STRONG).text(name, bounds.x + Space.SMALL,
                bounds.y + Space.TIGHT, bounds.width - 2 * Space.SMALL);
    }

    void card(GC gc, Card card, Rectangle bounds, Look look) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(surface(look)));
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ROUND, ROUND);
        outline(gc, bounds, look == Look.FOCUSED ? Tone.ACCENT : Tone.LINE, look == Look.FOCUSED ? 2 : 1);
        if (card.rotting()) {
            gc.setBackground(theme.color(Tone.RED));
            gc.fillRoundRectangle(bounds.x, bounds.y, EDGE + 1, bounds.height, EDGE, EDGE);
        }
        texts(gc, card, bounds, look);
    }

    /** Cards stand out from their column as fields do from a form. */
    private static Tone surface(Look look) {
        return switch (look) {
            case PLAIN -> Tone.FIELD;
            case HOVERED -> Tone.HOVER;
            case SELECTED, FOCUSED -> Tone.SELECTION;
        };
    }

    private void outline(GC gc, Rectangle bounds, Tone tone, int width) {
        gc.setForeground(theme.color(tone));
        gc.setLineWidth(width);
        gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
    }

    private void texts(GC gc, Card card, Rectangle bounds, Look look) {
        var paint = new RowPaint(gc, theme, bounds);
        int left = bounds.x + Space.MEDIUM;
        int width = bounds.width - Space.MEDIUM - Space.SMALL;
        int y = bounds.y + Space.SMALL;
        paint.with(Tone.TEXT, Face.STRONG).text(card.title(), left, y, width);
        y += lines.height(Face.STRONG);
        paint.with(Tone.MUTED, Face.BODY).text(CardText.detail(card), left, y, width);
        y += lines.height(Face.BODY);
        if (card.attention() != Attention.SETTLED) {
            next(paint, card, left, y, width);
        }
        y += lines.height(Face.SMALL) + Space.TIGHT;
        int right = known(gc, card, days(gc, card, bounds.x + bounds.width - Space.SMALL, y), y);
        people(gc, card.people(), surface(look) == Tone.SELECTION ? Tone.FIELD : Tone.SELECTION, left, y,
                right - Space.SMALL);
    }

    private void next(RowPaint paint, Card card, int left, int y, int width) {
        paint.dot(card.attention().tone(), left, y + (lines.height(Face.SMALL) - DOT) / 2, DOT);
        paint.with(card.attention() == Attention.PLANNED ? Tone.MUTED : card.attention().tone(), Face.SMALL);
        int from = left + DOT + Space.TIGHT;
        int to = left + width;
        if (!card.when().isEmpty()) {
            to -= paint.width(card.when());
            paint.text(card.when(), to, y, left + width - to);
            to -= Space.SMALL;
        }
        paint.text(card.next().isEmpty() ? Messages.Card_nothingPlanned : card.next(), from, y, to - from);
    }

    /** @return where it begins */
    private int days(GC gc, Card card, int right, int y) {
        gc.setFont(theme.font(card.rotting() ? Face.STRONG : Face.SMALL));
        gc.setForeground(theme.color(card.rotting() ? Tone.RED : Tone.MUTED));
        var text = CardText.days(card);
        int width = theme.texts().width(gc, text);
        gc.drawText(text, right - width, y + (PERSON - lines.height(Face.SMALL)) / 2, true);
        if (!card.rotting()) {
            return right - width;
        }
        int icon = right - width - Space.TIGHT - RowPaint.ICON;
        gc.drawImage(Icon.WARNING.image((Display) gc.getDevice()), icon,
                y + (PERSON - RowPaint.ICON) / 2);
        return icon;
    }

    /** @return where it begins */
    private int known(GC gc, Card card, int right, int y) {
        if (card.known() == 0) {
            return right;
        }
        gc.setFont(theme.font(Face.SMALL));
        gc.setForeground(theme.color(Tone.MUTED));
        var text = String.valueOf(card.known());
        int left = right - Space.MEDIUM - theme.texts().width(gc, text);
        gc.drawText(text, left, y + (PERSON - lines.height(Face.SMALL)) / 2, true);
        int icon = left - RowPaint.ICON - 2;
        gc.drawImage(Icon.PEOPLE.image((Display) gc.getDevice()), icon, y + (PERSON - RowPaint.ICON) / 2);
        return icon;
    }

    private void people(GC gc, List<String> people, Tone surface, int left, int y, int right) {
        int x = left;
        int shown = people.size() > PEOPLE ? PEOPLE - 1 : people.size();
        for (int i = 0; i < shown && x + PERSON <= right; i++) {
            person(gc, Initials.of(people.get(i)), surface, x, y);
            x += PERSON + 2;
        }
        if (shown < people.size() && x + PERSON <= right) {
            person(gc, "+" + (people.size() - shown), surface, x, y);
        }
    }

    private void person(GC gc, String letters, Tone surface, int x, int y) {
        gc.setBackground(theme.color(surface));
        gc.fillOval(x, y, PERSON, PERSON);
        gc.setForeground(theme.color(Tone.ACCENT));
        gc.setFont(theme.font(Face.SMALL));
        gc.drawText(letters, x + (PERSON - theme.texts().width(gc, letters)) / 2 + 1,
                y + (PERSON - lines.height(Face.SMALL)) / 2, true);
    }
}
