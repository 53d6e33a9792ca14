// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.Talks;
import org.kith.model.contacts.Network;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.sheet.NameDialog;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.overview.Subject.Beginning;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Talks in an overview, by how far they are. */
final class TalkSubject implements Subject<Talk> {

    private static final Speech SPEECH = new Speech(Icon.EVENT, Messages.Talks_list, Messages.Talks_filter,
            Messages.Talks_empty, Messages.Talks_emptyHint);

    private final OpenNetwork open;
    private final GrowthLinks links;

    TalkSubject(OpenNetwork open, GrowthLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Talk> type() {
        return Talk.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    /** Among those of one status the one comes first of which the call for papers closes first. */
    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var byDeadline = Comparator.comparing(Talk::getCallDeadline, Comparator.nullsLast(Comparator.naturalOrder()));
        return TalkStatus.VALUES.stream().map(status -> new OverviewRow.Section(Words.of(status), Talks.of(root)
                .filter(each -> each.getStatus() == status).sorted(byDeadline).map(this::row).toList())).toList();
    }

    private OverviewRow.Line row(Talk talk) {
        var today = LocalDate.now(open.clock());
        var call = !Talks.awaitsDeadline(talk) ? ""
                : NLS.bind(Messages.Talks_call, DateTexts.relative(talk.getCallDeadline(), today));
        return new OverviewRow.Line(talk.getId(), Talks.awaitsDeadline(talk)
                && talk.getCallDeadline().isBefore(today) ? Icon.WARNING : Icon.EVENT, talk.getTitle(),
                Texts.joined(talk.getEvent() == null ? "" : talk.getEvent().getName(), call, Dated.day(talk.getDate()),
                        Dated.numbers(talk), Dated.met(talk.getNewContacts().size())));
    }

    @Override
    public String summary(Network root) {
        long open = Talks.of(root).filter(Talks::isOpen).count();
        long held = Talks.of(root).filter(each -> each.getStatus() == TalkStatus.DELIVERED).count();
        return open + held == 0 ? "" : NLS.bind(Messages.Talks_summary, open, held);
    }

    @Override
    public Detail<Talk> detail(Composite parent) {
        return new ItemDetail<>(parent, open, links, true);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Talks_new, shell -> new NameDialog(shell, Messages.Talks_newTitle,
                Messages.Title_hint, title -> new VisibilityEdits(open).add(Literals.TALK, title)).open()));
    }

    @Override
    public void remove(Shell shell, Talk talk) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_title, NLS.bind(Messages.Remove_question,
                talk.getTitle()))) {
            new VisibilityEdits(open).remove(talk, talk.getTitle());
        }
    }
}
