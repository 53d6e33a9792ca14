// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.Events;
import org.kith.model.contacts.Network;
import org.kith.model.growth.Event;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.overview.Subject.Beginning;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Events in an overview: those to be followed up, those to come, those that are over. */
final class EventSubject implements Subject<Event> {

    private static final Speech SPEECH = new Speech(Icon.EVENT, Messages.Events_list, Messages.Events_filter,
            Messages.Events_empty, Messages.Events_emptyHint);
    private static final Comparator<Event> BY_DAY = Comparator.comparing(Event::getStart,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final OpenNetwork open;
    private final GrowthLinks links;

    EventSubject(OpenNetwork open, GrowthLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var today = LocalDate.now(open.clock());
        return List.of(
                section(root, Messages.Events_followUp, each -> Events.awaitsFollowUp(root, each, today), BY_DAY),
                section(root, Messages.Events_coming, each -> !Events.isOver(each, today), BY_DAY),
                section(root, Messages.Events_over, each -> Events.isOver(each, today)
                        && !Events.awaitsFollowUp(root, each, today), BY_DAY.reversed()));
    }

    private static OverviewRow.Section section(Network root, String title, Predicate<Event> which,
            Comparator<Event> order) {
        return new OverviewRow.Section(title, Events.of(root).filter(which).sorted(order)
                .map(each -> row(root, each)).toList());
    }

    private static OverviewRow.Line row(Network root, Event event) {
        return new OverviewRow.Line(event.getId(), Icon.EVENT, event.getName(), Texts.joined(
                Dated.day(event.getStart()), event.getPlace() == null ? "" : event.getPlace(),
                Events.isOwnerThere(root, event) ? "" : Messages.Events_notGoing,
                Dated.met(Events.met(event).size())));
    }

    @Override
    public Detail<Event> detail(Composite parent) {
        return new EventDetail(parent, open, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Events_new, shell -> new NewEventDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, Event event) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_title, NLS.bind(Messages.Remove_question,
                event.getName()))) {
            new VisibilityEdits(open).remove(event, event.getName());
        }
    }
}
