// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.edit.Words;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Feedback in an overview, year by year, the newest first. */
final class FeedbackSubject implements Subject<Feedback> {

    private static final Speech SPEECH = new Speech(Icon.MESSAGE, Messages.Feedback_list, Messages.Feedback_filter,
            Messages.Feedback_empty, Messages.Feedback_emptyHint);

    private final OpenNetwork open;

    FeedbackSubject(OpenNetwork open) {
        this.open = open;
    }

    @Override
    public Class<Feedback> type() {
        return Feedback.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var years = Subjects.of(root, Feedback.class).sorted(Comparator.comparing(Feedback::getDate).reversed())
                .collect(Collectors.groupingBy(each -> each.getDate().getYear(), TreeMap::new, Collectors.toList()));
        return years.descendingMap().entrySet().stream().map(year -> new OverviewRow.Section(
                String.valueOf(year.getKey()), year.getValue().stream().map(FeedbackSubject::row).toList())).toList();
    }

    private static OverviewRow.Line row(Feedback each) {
        return new OverviewRow.Line(each.getId(), each.getKind() == FeedbackKind.PRAISE ? Icon.STAR : Icon.MESSAGE,
                each.getText().replaceAll("\\s+", " "), Texts.joined(Words.of(each.getKind()),
                        each.getFrom() == null ? "" : each.getFrom().getLabel(), DateTexts.day(each.getDate()),
                        AchievementSubject.skills(each.getSkills())));
    }

    @Override
    public String summary(Network root) {
        var all = Subjects.of(root, Feedback.class).toList();
        return all.isEmpty() ? "" : NLS.bind(Messages.Feedback_summary,
                all.stream().filter(each -> each.getKind() == FeedbackKind.PRAISE).count(), all.size());
    }

    @Override
    public Detail<Feedback> detail(Composite parent) {
        return new FeedbackDetail(parent, open);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Hear_button, shell -> new HearDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, Feedback feedback) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_feedback,
                NLS.bind(Messages.Remove_question, feedback.getText()))) {
            new GrowthEdits(open).remove(feedback, feedback.getText());
        }
    }
}
