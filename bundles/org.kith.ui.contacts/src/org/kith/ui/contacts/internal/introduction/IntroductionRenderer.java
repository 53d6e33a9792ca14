// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;


import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Introduction;
import org.kith.model.edit.Words;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws ways, people at an organization, pairs and introductions: who, and below what there is to know. */
final class IntroductionRenderer extends TitledRows<IntroductionRow> {

    private static final int PERCENT = 100;

    IntroductionRenderer(Control list) {
        super(list);
    }

    @Override
    protected boolean isHeading(IntroductionRow row) {
        return row instanceof IntroductionRow.Section;
    }

    @Override
    protected void paintTitle(IntroductionRow row, RowPaint paint, int left, int y, int right) {
        if (row instanceof IntroductionRow.Way way) {
            paintChain(way.chain(), paint, left, y, right);
        } else {
            super.paintTitle(row, paint, left, y, right);
        }
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

    @Override
    protected Icon icon(IntroductionRow row) {
        return switch (row) {
            case IntroductionRow.Pair pair -> Icon.PEOPLE;
            case IntroductionRow.Pending pending -> Icon.LINK;
            case IntroductionRow.ToDo toDo -> Icon.TASK;
            default -> Icon.PERSON;
        };
    }

    @Override
    protected String title(IntroductionRow row) {
        return switch (row) {
            case IntroductionRow.Section section -> section.title();
            case IntroductionRow.Way way -> words(way.chain());
            case IntroductionRow.Somebody somebody -> somebody.name();
            case IntroductionRow.Pair pair -> pair.names();
            case IntroductionRow.Pending pending -> words(pending.introduction());
            case IntroductionRow.ToDo toDo -> toDo.summary();
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

    @Override
    protected String detail(IntroductionRow row) {
        return switch (row) {
            case IntroductionRow.Section section -> "";
            case IntroductionRow.Way way -> detail(way.chain());
            case IntroductionRow.Somebody somebody -> somebody.chain() == null || somebody.chain().isDirect()
                    ? somebody.detail() : somebody.detail() + " · " + NLS.bind(Messages.Somebody_through,
                            somebody.chain().names().get(1), percent(somebody.chain()));
            case IntroductionRow.Pair pair -> pair.reason();
            case IntroductionRow.Pending pending -> detail(pending.introduction());
            case IntroductionRow.ToDo toDo -> toDo.due() == null ? Messages.ToDo
                    : NLS.bind(Messages.ToDo_until, DateTexts.day(toDo.due()));
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
}
