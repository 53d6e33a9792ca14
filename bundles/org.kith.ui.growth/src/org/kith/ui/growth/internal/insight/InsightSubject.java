// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.Insights;
import org.kith.model.contacts.Network;
import org.kith.model.growth.Insight;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Icon;

/** Insights in an overview: those to be looked at again, the others by when they matter, those that do not count. */
final class InsightSubject implements Subject<Insight> {

    private static final Speech SPEECH = new Speech(Icon.INSIGHT, Messages.Insights_list, Messages.Insights_filter,
            Messages.Insights_empty, Messages.Insights_emptyHint);

    private static final Comparator<Insight> NEWEST = Comparator.comparing(Insight::getCapturedOn).reversed();

    private final OpenNetwork open;
    private final GrowthLinks links;

    InsightSubject(OpenNetwork open, GrowthLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Insight> type() {
        return Insight.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var today = today();
        return List.of(
                section(Messages.Insights_review, Insights.of(root).filter(each -> Insights.isToBeReviewed(each, today))
                        .sorted(Comparator.comparing(Insight::getReviewOn))),
                section(Messages.Insights_current, Insights.of(root).filter(each -> Insights.isCurrent(each)
                        && !Insights.isToBeReviewed(each, today)).sorted(NEWEST)),
                section(Messages.Insights_past, Insights.of(root).filter(each -> !Insights.isCurrent(each))
                        .sorted(NEWEST)));
    }

    private OverviewRow.Section section(String title, Stream<Insight> some) {
        var text = new InsightText(today());
        return new OverviewRow.Section(title, some.map(each -> new InsightRow(each.getId(), each.getTitle(),
                text.detail(each), each.getConfidence(), Insights.isCurrent(each))).toList());
    }

    @Override
    public String summary(Network root) {
        var current = Insights.of(root).filter(Insights::isCurrent).toList();
        long sure = current.stream().filter(Insights::isSure).count();
        return current.isEmpty() ? "" : NLS.bind(Messages.Insights_summary, sure, current.size());
    }

    @Override
    public RowRenderer<OverviewRow> renderer(Control list) {
        return new InsightRenderer(list);
    }

    @Override
    public Detail<Insight> detail(Composite parent) {
        return new InsightDetail(parent, open, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Capture_button,
                shell -> new CaptureDialog(shell, open, null, null).open()));
    }

    @Override
    public void remove(Shell shell, Insight insight) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_title,
                NLS.bind(Messages.Remove_question, insight.getTitle()))) {
            new InsightEdits(open).remove(insight);
        }
    }
}
