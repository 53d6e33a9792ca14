// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.Reviews;
import org.kith.model.contacts.Network;
import org.kith.model.growth.WeeklyReview;
import org.kith.ui.growth.internal.review.WeeklyReviewDialog;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** The weekly reviews in an overview, year by year, the latest first. */
final class ReviewSubject implements Subject<WeeklyReview> {

    private static final Speech SPEECH = new Speech(Icon.GROWTH, Messages.Reviews_list, Messages.Reviews_filter,
            Messages.Reviews_empty, Messages.Reviews_emptyHint);

    private final OpenNetwork open;
    private final ViewLinks links;

    ReviewSubject(OpenNetwork open, ViewLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<WeeklyReview> type() {
        return WeeklyReview.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var years = Reviews.of(root).collect(Collectors.groupingBy(each -> each.getWeek().getYear(), TreeMap::new,
                Collectors.toList()));
        return years.descendingMap().entrySet().stream().map(year -> new OverviewRow.Section(
                String.valueOf(year.getKey()), year.getValue().stream().map(ReviewSubject::row).toList())).toList();
    }

    private static OverviewRow.Line row(WeeklyReview each) {
        return new OverviewRow.Line(each.getId(), Icon.GROWTH, title(each), Texts.joined(
                NLS.bind(Messages.Confidence_score, each.getConfidence()), String.join("; ", each.getIntentions())));
    }

    static String title(WeeklyReview review) {
        return NLS.bind(Messages.Review_week, DateTexts.day(review.getWeek()));
    }

    @Override
    public Detail<WeeklyReview> detail(Composite parent) {
        return new ReviewDetail(parent, open, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Review_button, shell -> new WeeklyReviewDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, WeeklyReview review) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_review, NLS.bind(Messages.Remove_question,
                title(review)))) {
            new GrowthEdits(open).remove(review, title(review));
        }
    }
}
