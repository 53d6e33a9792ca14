// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.edit.Words;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.sheet.PartyLines;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;

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
        ledTo = new LedTo(page, open, edits, links);
        page.dressed();
    }

    @Override
    public void show(Event shown) {
        event = shown;
        buttons.show(shown, shown.getName(), List.of(new Buttons.Action(Messages.Event_followUp,
                Messages.Event_followUpTip, () -> AfterEventWizard.open(page.control().getShell(), open, shown))));
        sheet.show(shown);
        attendees.show(shown.getAttendees().stream().map(Attendee::getParty).toList());
        ledTo.show(shown, shown.getFollowUps());
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
