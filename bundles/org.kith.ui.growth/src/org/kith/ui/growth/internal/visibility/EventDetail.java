// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.growth.Events;
import org.kith.model.contacts.Party;
import org.kith.model.edit.Words;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.sheet.PartyLines;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.rows.RowAction;

/** One event: what can be done with it, who is there, what it led to, and all that is known of it. */
final class EventDetail implements Detail<Event> {

    private final OpenNetwork open;
    private final Page page;
    private final Buttons buttons;
    private final Sheet sheet;
    private final PartyLines attendees;
    private final LedTo ledTo;
    private Event event;

    EventDetail(Composite parent, OpenNetwork open, GrowthLinks links) {
        this.open = open;
        var edits = new VisibilityEdits(open);
        page = new Page(parent);
        buttons = new Buttons(page.group(), open, links);
        sheet = new Sheet(Page.fields(page.group()), open).text(Literals.EVENT__NAME, Messages.Item_titleMissing)
                .day(Literals.EVENT__START).day(Literals.EVENT__END).text(Literals.EVENT__PLACE)
                .text(Literals.EVENT__ADDRESS).day(Literals.EVENT__FOLLOWED_UP_ON).closing();
        attendees = new PartyLines(page.group(), open, links, Words.of(Literals.EVENT__ATTENDEES),
                Messages.Event_attendee, party -> edits.attend(event, party), party -> edits.leave(event, party));
        attendees.offer(party -> AttendeeRole.VALUES.stream().map(role -> action(edits, party, role)).toList(),
                Messages.Event_attendeesTip);
        ledTo = new LedTo(page, open, edits, links);
        page.dressed();
    }

    private RowAction action(VisibilityEdits edits, Party party, AttendeeRole role) {
        var word = Words.of(role);
        return new RowAction(Character.toLowerCase(word.charAt(0)), PartyLines.icon(party), word,
                NLS.bind(Messages.Event_role, word), () -> edits.attend(event, party, role));
    }

    private String role(Party party) {
        return Events.attendee(event, party).map(each -> Words.of(each.getRole())).orElse("");
    }

    @Override
    public void show(Event shown) {
        event = shown;
        buttons.show(shown, shown.getName(), List.of(new Buttons.Action(Messages.Event_followUp,
                Messages.Event_followUpTip, () -> AfterEventWizard.open(page.control().getShell(), open, shown))));
        sheet.show(shown);
        attendees.show(shown.getAttendees().stream().map(Attendee::getParty).toList(), this::role);
        ledTo.show(shown, shown.getFollowUps());
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
