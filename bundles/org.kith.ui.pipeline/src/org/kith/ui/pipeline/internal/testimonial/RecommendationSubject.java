// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.text.Texts;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;

/** Recommendations in an overview: received, given, among others. */
public final class RecommendationSubject implements Subject<Recommendation> {

    private static final Speech SPEECH = new Speech(Icon.LETTER, Messages.Recommendations_list,
            Messages.Recommendations_filter, Messages.Recommendations_empty, Messages.Recommendations_emptyHint);

    private static final Comparator<Recommendation> NEWEST = Comparator.comparing(Recommendation::getDate,
            Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    private final OpenNetwork open;
    private final ViewLinks links;

    /** @param links leads to people */
    public RecommendationSubject(OpenNetwork open, ViewLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Recommendation> type() {
        return Recommendation.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var all = Subjects.of(root, Recommendation.class).sorted(NEWEST).toList();
        Predicate<Recommendation> received = each -> each.getSubject() == root.getOwner();
        Predicate<Recommendation> given = each -> each.getAuthor() == root.getOwner();
        return List.of(section(Messages.Recommendations_received, all, received),
                section(Messages.Recommendations_given, all, given),
                section(Messages.Recommendations_others, all, received.or(given).negate()));
    }

    private OverviewRow.Section section(String title, List<Recommendation> all, Predicate<Recommendation> belongs) {
        var entries = all.stream().filter(belongs).map(this::entry).toList();
        return new OverviewRow.Section(NLS.bind(Messages.Recommendations_count, title, entries.size()), entries);
    }

    private OverviewRow.Line entry(Recommendation each) {
        return new OverviewRow.Line(each.getId(), Icon.LETTER, title(each), Texts.joined(
                each.getStatus() == RecommendationStatus.VISIBLE ? "" : Words.of(each.getStatus()),
                each.getDate() == null ? "" : DateTexts.day(each.getDate()),
                String.join(", ", each.getSkills().stream().map(Skill::getName).toList()),
                each.getText() == null ? "" : each.getText().replaceAll("\\s+", " ")));
    }

    /** @return who recommends whom */
    String title(Recommendation each) {
        var owner = open.network().orElseThrow().root().getOwner();
        return NLS.bind(each.getSubject() == owner ? Messages.Title_received : each.getAuthor() == owner
                ? Messages.Title_given : Messages.Title_others, each.getAuthor().getLabel(),
                each.getSubject().getLabel());
    }

    @Override
    public Detail<Recommendation> detail(Composite parent) {
        return new RecommendationDetail(parent, open, this::title, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Recommend_button, shell -> new RecommendDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, Recommendation recommendation) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_title,
                NLS.bind(Messages.Remove_question, title(recommendation)))) {
            new TestimonialEdits(open).remove(recommendation);
        }
    }
}
