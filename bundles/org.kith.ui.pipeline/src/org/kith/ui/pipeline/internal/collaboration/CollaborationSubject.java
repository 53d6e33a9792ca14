// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.collaboration.MutualBenefit;
import org.kith.model.contacts.Network;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.text.Texts;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;

/** Collaborations in an overview: the open ones by what is due next, then those that ended. */
final class CollaborationSubject implements Subject<Collaboration> {

    private static final Speech SPEECH = new Speech(Icon.COLLABORATION, Messages.Collaborations_list,
            Messages.Collaborations_filter, Messages.Collaborations_empty, Messages.Collaborations_emptyHint);

    private final OpenNetwork open;
    private final ViewLinks links;

    CollaborationSubject(OpenNetwork open, ViewLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Collaboration> type() {
        return Collaboration.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var byDue = Comparator.comparing((Collaboration each) -> Collaborations.nextDue(each).orElse(LocalDate.MAX));
        var byEnd = Comparator.comparing(Collaboration::getEnd, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed();
        return List.of(
                section(Messages.Collaborations_open, root, Collaborations.of(root).filter(Collaborations::isOpen)
                        .sorted(byDue)),
                section(Messages.Collaborations_ended, root, Collaborations.of(root)
                        .filter(each -> !Collaborations.isOpen(each)).sorted(byEnd)));
    }

    private static OverviewRow.Section section(String title, Network root, Stream<Collaboration> some) {
        return new OverviewRow.Section(title, some.map(each -> new OverviewRow.Line(each.getId(),
                isUnbalanced(each) ? Icon.WARNING : Icon.COLLABORATION, each.getTitle(), Texts.joined(
                        Words.of(each.getStatus()), isUnbalanced(each) ? Messages.Collaborations_unbalanced : "",
                        Collaborations.others(each, root.getOwner()), next(each)))).toList());
    }

    /** Before they agree nobody has to know what they give and get. */
    static boolean isUnbalanced(Collaboration collaboration) {
        return switch (collaboration.getStatus()) {
            case AGREED, ACTIVE, PAUSED -> !MutualBenefit.of(collaboration).isMutual();
            case IDEA, EXPLORING, COMPLETED, ABANDONED -> false;
        };
    }

    private static String next(Collaboration collaboration) {
        return !Collaborations.isOpen(collaboration) ? "" : Collaborations.nextDue(collaboration)
                .map(day -> NLS.bind(Messages.Collaborations_next, DateTexts.day(day))).orElse("");
    }

    @Override
    public Detail<Collaboration> detail(Composite parent) {
        return new CollaborationDetail(parent, open, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Begin_button, shell -> new BeginDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, Collaboration collaboration) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_title,
                NLS.bind(Messages.Remove_question, collaboration.getTitle()))) {
            new CollaborationEdits(open).remove(collaboration);
        }
    }
}
