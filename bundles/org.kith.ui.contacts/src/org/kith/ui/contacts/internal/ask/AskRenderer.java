// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws whom to ask with the reasons, and what was asked with the answers. */
final class AskRenderer implements RowRenderer<AskRow> {

    private final Lines lines;
    private final AskActions actions;

    AskRenderer(Control list, AskActions actions) {
        this.lines = new Lines(list);
        this.actions = actions;
    }

    @Override
    public boolean selectable(AskRow row) {
        return !(row instanceof AskRow.Section);
    }

    @Override
    public int height(AskRow row) {
        return row instanceof AskRow.Section ? lines.height(Face.HEADING) + Space.LARGE + Space.SMALL
                : 2 * Space.SMALL + lines.height(Face.STRONG) + lines.height(Face.BODY);
    }

    @Override
    public void paint(AskRow row, RowPaint paint) {
        var bounds = paint.bounds();
        if (row instanceof AskRow.Section section) {
            paint.with(Tone.MUTED, Face.HEADING).text(section.title(), Space.MEDIUM, bounds.y + Space.LARGE,
                    bounds.width - 2 * Space.MEDIUM);
            return;
        }
        int left = Space.MEDIUM + RowPaint.ICON + Space.SMALL;
        int right = bounds.width - Space.MEDIUM;
        int y = bounds.y + Space.SMALL;
        paint.with(Tone.TEXT, Face.STRONG).icon(icon(row), Space.MEDIUM, y);
        int end = paint.active() ? paintAction(row, paint, right, y) - Space.MEDIUM : right;
        paint.with(Tone.TEXT, Face.STRONG).text(title(row), left, y, end - left);
        paint.with(Tone.MUTED, Face.BODY).text(detail(row), left, y + lines.height(Face.STRONG), right - left);
        paint.line(left, right);
    }

    private int paintAction(AskRow row, RowPaint paint, int right, int y) {
        return switch (row) {
            case AskRow.Suggested suggested when !suggested.asked() -> paint.action(Icon.ASK, Messages.Ask_ask,
                    Messages.Ask_askTip, right, y, () -> actions.ask(suggested));
            case AskRow.Reply reply -> paint.action(Icon.EDIT, Messages.Ask_answer, Messages.Ask_answerTip, right, y,
                    () -> actions.answer(reply));
            case AskRow.OpenQuestion question -> paint.action(Icon.CLEAR, Messages.Ask_close, Messages.Ask_closeTip,
                    right, y, () -> actions.close(question));
            default -> right;
        };
    }

    private static Icon icon(AskRow row) {
        return row instanceof AskRow.OpenQuestion ? Icon.ASK : Icon.PERSON;
    }

    private static String title(AskRow row) {
        return switch (row) {
            case AskRow.Section section -> section.title();
            case AskRow.Suggested suggested -> suggested.candidate().name();
            case AskRow.OpenQuestion question -> question.request().getQuestion();
            case AskRow.Reply reply -> reply.asked().getPerson().getLabel();
        };
    }

    private static String detail(AskRow row) {
        return switch (row) {
            case AskRow.Section section -> "";
            case AskRow.Suggested suggested -> String.join(" · ", suggested.candidate().reasons());
            case AskRow.OpenQuestion question -> detail(question.request());
            case AskRow.Reply reply -> detail(reply.asked());
        };
    }

    private static String detail(SupportRequest request) {
        var skills = request.getSkills().stream().map(Skill::getName).collect(Collectors.joining(", "));
        return Stream.of(Words.of(request.getStatus()), skills).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String detail(Asked asked) {
        var when = NLS.bind(Messages.Ask_askedOn, DateTexts.day(asked.getAskedOn()));
        return asked.getAnsweredOn() == null ? when
                : String.join(" · ", List.of(when, NLS.bind(Messages.Ask_answeredOn,
                        DateTexts.day(asked.getAnsweredOn()), asked.getAnswer() == null ? "" : asked.getAnswer())));
    }

    @Override
    public String describe(AskRow row) {
        return detail(row).isEmpty() ? title(row) : title(row) + ", " + detail(row);
    }
}
