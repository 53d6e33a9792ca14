// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.rows.TitledRows;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;

/** Draws whom to ask with the reasons, and what was asked with the answers. */
final class AskRenderer extends TitledRows<AskRow> {

    AskRenderer(Control list) {
        super(list);
    }

    @Override
    protected boolean isHeading(AskRow row) {
        return row instanceof AskRow.Section;
    }

    @Override
    protected Icon icon(AskRow row) {
        return row instanceof AskRow.OpenQuestion ? Icon.ASK : Icon.PERSON;
    }

    @Override
    protected String title(AskRow row) {
        return switch (row) {
            case AskRow.Section section -> section.title();
            case AskRow.Suggested suggested -> suggested.candidate().name();
            case AskRow.OpenQuestion question -> question.request().getQuestion();
            case AskRow.Reply reply -> reply.asked().getPerson().getLabel();
        };
    }

    @Override
    protected String detail(AskRow row) {
        return switch (row) {
            case AskRow.Section section -> "";
            case AskRow.Suggested suggested -> String.join(" · ", suggested.candidate().reasons());
            case AskRow.OpenQuestion question -> detail(question.request());
            case AskRow.Reply reply -> detail(reply.asked());
        };
    }

    private static String detail(SupportRequest request) {
        var skills = request.getSkills().stream().map(Skill::getName).collect(Collectors.joining(", "));
        var needed = request.getNeededBy() == null ? ""
                : NLS.bind(Messages.Ask_neededOn, DateTexts.day(request.getNeededBy()));
        return Stream.of(Words.of(request.getStatus()), needed, skills).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String detail(Asked asked) {
        var when = NLS.bind(Messages.Ask_askedOn, DateTexts.day(asked.getAskedOn()));
        if (asked.getAnsweredOn() == null) {
            return when;
        }
        var day = DateTexts.day(asked.getAnsweredOn());
        return String.join(" · ", when, asked.isDeclined() ? NLS.bind(Messages.Ask_declinedOn, day)
                : NLS.bind(Messages.Ask_answeredOn, day, asked.getAnswer() == null ? "" : asked.getAnswer()));
    }
}
