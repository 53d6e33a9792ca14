// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Confidence entries in an overview, by skill and situation, the newest first. */
final class ConfidenceSubject implements Subject<ConfidenceEntry> {

    private static final Speech SPEECH = new Speech(Icon.GROWTH, Messages.Confidence_list, Messages.Confidence_filter,
            Messages.Confidence_empty, Messages.Confidence_emptyHint);

    private final OpenNetwork open;

    ConfidenceSubject(OpenNetwork open) {
        this.open = open;
    }

    @Override
    public Class<ConfidenceEntry> type() {
        return ConfidenceEntry.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var entries = Subjects.of(root, ConfidenceEntry.class)
                .sorted(Comparator.comparing(ConfidenceEntry::getDate).reversed()).toList();
        return ConfidenceTrend.of(root).stream().map(trend -> new OverviewRow.Section(title(trend), entries.stream()
                .filter(each -> ConfidenceTrend.subject(each).equalsIgnoreCase(trend.subject()))
                .map(ConfidenceSubject::row).toList())).toList();
    }

    /** @return the subject, and how it changes from one entry to the next */
    static String title(ConfidenceTrend trend) {
        var subject = trend.subject().isEmpty() ? Messages.Confidence_noSubject : trend.subject();
        return trend.perEntry().isEmpty() ? subject : NLS.bind(Messages.Confidence_trend, subject,
                String.format("%+.1f", trend.perEntry().getAsDouble()));
    }

    private static OverviewRow.Line row(ConfidenceEntry each) {
        return new OverviewRow.Line(each.getId(), Icon.GROWTH, NLS.bind(Messages.Confidence_score, each.getScore()),
                Texts.joined(DateTexts.day(each.getDate()), ConfidenceTrend.subject(each), each.getNotes()));
    }

    @Override
    public Detail<ConfidenceEntry> detail(Composite parent) {
        return new ConfidenceDetail(parent, open);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Feel_button, shell -> new FeelDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, ConfidenceEntry entry) {
        var name = NLS.bind(Messages.Feel_name, ConfidenceTrend.subject(entry), entry.getScore());
        if (MessageDialog.openQuestion(shell, Messages.Remove_entry, NLS.bind(Messages.Remove_question, name))) {
            new GrowthEdits(open).remove(entry, name);
        }
    }
}
