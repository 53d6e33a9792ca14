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
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Achievement;
import org.kith.ui.growth.internal.sheet.NameDialog;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Achievements in an overview, year by year, the newest first. */
final class AchievementSubject implements Subject<Achievement> {

    private static final Speech SPEECH = new Speech(Icon.STAR, Messages.Achievements_list, Messages.Achievements_filter,
            Messages.Achievements_empty, Messages.Achievements_emptyHint);

    private final OpenNetwork open;
    private final ViewLinks links;

    AchievementSubject(OpenNetwork open, ViewLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Achievement> type() {
        return Achievement.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var years = Subjects.of(root, Achievement.class)
                .sorted(Comparator.comparing(Achievement::getDate).reversed())
                .collect(Collectors.groupingBy(each -> each.getDate().getYear(), TreeMap::new, Collectors.toList()));
        return years.descendingMap().entrySet().stream().map(year -> new OverviewRow.Section(
                String.valueOf(year.getKey()), year.getValue().stream().map(AchievementSubject::row).toList()))
                .toList();
    }

    private static OverviewRow.Line row(Achievement each) {
        int others = each.getCorroboratedBy().size();
        return new OverviewRow.Line(each.getId(), Icon.STAR, each.getTitle(), Texts.joined(
                DateTexts.day(each.getDate()), skills(each.getSkills()),
                others == 0 ? "" : NLS.bind(Messages.Achievements_corroborated, others)));
    }

    static String skills(List<Skill> skills) {
        return skills.stream().map(Skill::getName).collect(Collectors.joining(", "));
    }

    @Override
    public Detail<Achievement> detail(Composite parent) {
        return new AchievementDetail(parent, open, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Achieve_button, shell -> new NameDialog(shell,
                Messages.Achieve_title, Messages.Achieve_what, new GrowthEdits(open)::achieve).open()));
    }

    @Override
    public void remove(Shell shell, Achievement achievement) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_achievement,
                NLS.bind(Messages.Remove_question, achievement.getTitle()))) {
            new GrowthEdits(open).remove(achievement, achievement.getTitle());
        }
    }
}
