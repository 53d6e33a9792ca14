// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Network;
import org.kith.model.pipeline.Referral;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.theme.Icon;

/** Referrals in an overview: under way for the owner, by the owner, among others; and those that ended. */
final class ReferralSubject implements Subject<Referral> {

    private static final Speech SPEECH = new Speech(Icon.PEOPLE, Messages.Referrals_list, Messages.Referrals_filter,
            Messages.Referrals_empty, Messages.Referrals_emptyHint);

    private static final Comparator<Referral> NEWEST = Comparator.comparing(Referral::getAskedOn,
            Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    private final OpenNetwork open;
    private final ViewLinks links;

    ReferralSubject(OpenNetwork open, ViewLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Referral> type() {
        return Referral.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var text = new ReferralText(root);
        var all = Pipelines.referrals(root).sorted(NEWEST).toList();
        Predicate<Referral> isOpen = ReferralText::isOpen;
        return List.of(section(Messages.Referrals_received, all, isOpen.and(text::isReceived), text),
                section(Messages.Referrals_given, all, isOpen.and(text::isGiven), text),
                section(Messages.Referrals_others, all, isOpen.and(each -> !text.isReceived(each)
                        && !text.isGiven(each)), text),
                section(Messages.Referrals_ended, all, isOpen.negate(), text));
    }

    private static OverviewRow.Section section(String title, List<Referral> all, Predicate<Referral> belongs,
            ReferralText text) {
        return new OverviewRow.Section(title, all.stream().filter(belongs).map(each -> new OverviewRow.Line(
                each.getId(), Icon.PEOPLE, text.title(each), text.detail(each))).toList());
    }

    @Override
    public String summary(Network root) {
        return new ReferralText(root).success();
    }

    @Override
    public Detail<Referral> detail(Composite parent) {
        return new ReferralDetail(parent, open, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Refer_button, shell -> new ReferDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, Referral referral) {
        var title = new ReferralText(open.network().orElseThrow().root()).title(referral);
        if (MessageDialog.openQuestion(shell, Messages.Remove_title, NLS.bind(Messages.Remove_question, title))) {
            new ReferralEdits(open).remove(referral);
        }
    }
}
