// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Introduction;
import org.kith.model.edit.Words;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws ways, people at an organization, pairs and introductions: who, and below what there is to know. */
final class IntroductionRenderer implements RowRenderer<IntroductionRow> {

    private static final int PERCENT = 100;

    private final Lines lines;
    private final Function<IntroductionRow, List<RowAction>> actions;

    /** @param actions what can be done with a line, the most obvious first */
    IntroductionRenderer(Control list, Function<IntroductionRow, List<RowAction>> actions) {
        this.lines = new Lines(list);
        this.actions = actions;
    }

    @Override
    public boolean selectable(IntroductionRow row) {
        return !(row instanceof IntroductionRow.Section);
    }

    @Override
    public int height(IntroductionRow row) {
        return row instanceof IntroductionRow.Section ? lines.height(Face.HEADING) + Space.LARGE + Space.SMALL
                : 2 * Space.SMALL + lines.height(Face.STRONG) + lines.height(Face.BODY);
    }

    @Override
    public void paint(IntroductionRow row, RowPaint paint) {
        var bounds = paint.bounds();
        if (row instanceof IntroductionRow.Section section) {
            paint.with(Tone.MUTED, Face.HEADING).text(section.title(), Space.MEDIUM, bounds.y + Space.LARGE,
                    bounds.width - 2 * Space.MEDIUM);
            return;
        }
        int left = Space.MEDIUM + RowPaint.ICON + Space.SMALL;
        int right = bounds.width - Space.MEDIUM;
        int y = bounds.y + Space.SMALL;
        paint.with(Tone.TEXT, Face.STRONG).icon(icon(row), Space.MEDIUM, y);
        int end = paint.active() ? paintActions(row, paint, right, y) : right;
        if (row instanceof IntroductionRow.Way way) {
            paintChain(way.chain(), paint, left, y, end);
        } else {
            paint.with(Tone.TEXT, Face.STRONG).text(title(row), left, y, end - left);
        }
        paint.with(Tone.MUTED, Face.BODY).text(detail(row), left, y + lines.height(Face.STRONG), right - left);
        paint.line(left, right);
    }

    private int paintActions(IntroductionRow row, RowPaint paint, int right, int y) {
        int end = right;
        for (var action : actions.apply(row).reversed()) {
            end = paint.action(action.icon(), action.word(), action.toolTip(), end, y, action.work()) - Space.MEDIUM;
        }
        return end;
    }

    /** Names with the strength of each tie between them; the weakest stands out. */
    private static void paintChain(Chain chain, RowPaint paint, int left, int y, int end) {
        int x = left;
        for (int i = 0; i < chain.names().size(); i++) {
            if (i > 0) {
                var tone = i - 1 == chain.weakest() && !chain.isDirect() ? Tone.AMBER : Tone.MUTED;
                x += Space.SMALL + paint.with(tone, Face.BODY).text(tie(chain, i - 1), x + Space.SMALL, y, end - x)
                        + Space.SMALL;
            }
            x += paint.with(Tone.TEXT, Face.STRONG).text(name(chain, i), x, y, end - x);
        }
    }

    private static String tie(Chain chain, int place) {
        return "—" + chain.strengths().get(place) + "—";
    }

    private static String name(Chain chain, int place) {
        return place == 0 ? Messages.You : chain.names().get(place);
    }

    private static Icon icon(IntroductionRow row) {
        return switch (row) {
            case IntroductionRow.Pair pair -> Icon.PEOPLE;
            case IntroductionRow.Pending pending -> Icon.LINK;
            default -> Icon.PERSON;
        };
    }

    private static String title(IntroductionRow row) {
        return switch (row) {
            case IntroductionRow.Section section -> section.title();
            case IntroductionRow.Way way -> words(way.chain());
            case IntroductionRow.Somebody somebody -> somebody.name();
            case IntroductionRow.Pair pair -> pair.names();
            case IntroductionRow.Pending pending -> words(pending.introduction());
        };
    }

    private static String words(Chain chain) {
        var words = new StringBuilder(name(chain, 0));
        for (int i = 1; i < chain.names().size(); i++) {
            words.append(' ').append(tie(chain, i - 1)).append(' ').append(name(chain, i));
        }
        return words.toString();
    }

    private static String words(Introduction introduction) {
        return NLS.bind(Messages.Pending_who, new Object[] {introduction.getIntroducer().getLabel(),
            introduction.getFirst().getLabel(), introduction.getSecond().getLabel()});
    }

    private static String detail(IntroductionRow row) {
        return switch (row) {
            case IntroductionRow.Section section -> "";
            case IntroductionRow.Way way -> detail(way.chain());
            case IntroductionRow.Somebody somebody -> somebody.chain() == null || somebody.chain().isDirect()
                    ? somebody.detail() : somebody.detail() + " · " + NLS.bind(Messages.Somebody_through,
                            somebody.chain().names().get(1), percent(somebody.chain()));
            case IntroductionRow.Pair pair -> pair.reason();
            case IntroductionRow.Pending pending -> detail(pending.introduction());
        };
    }

    private static String detail(Chain chain) {
        if (chain.isDirect()) {
            return Messages.Way_direct;
        }
        return NLS.bind(Messages.Way_detail, new Object[] {percent(chain), name(chain, chain.weakest()),
            chain.names().get(chain.weakest() + 1), chain.strengths().get(chain.weakest())});
    }

    private static long percent(Chain chain) {
        return Math.round(chain.probability() * PERCENT);
    }

    private static String detail(Introduction introduction) {
        var status = Words.of(introduction.getStatus());
        return introduction.getPurpose() == null ? status : status + " · " + introduction.getPurpose();
    }

    @Override
    public String describe(IntroductionRow row) {
        return detail(row).isEmpty() ? title(row) : title(row) + ", " + detail(row);
    }
}
