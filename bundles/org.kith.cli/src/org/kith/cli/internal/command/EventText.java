// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.growth.Events;
import org.kith.core.growth.Visibility;
import org.kith.model.contacts.Network;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.Event;

/** An event for people. */
record EventText(Network root, Event event, Terminal terminal) {

    void print() {
        terminal.print(event.getName());
        print(Messages.id, event.getId());
        print(Messages.eventStart, event.getStart());
        print(Messages.eventEnd, event.getEnd());
        print(Messages.eventPlace, event.getPlace());
        print(Messages.eventOrganizer, event.getOrganizer() == null ? null : event.getOrganizer().getLabel());
        print(Messages.webAddress, event.getAddress());
        Events.talks(root, event).forEach(each -> print(Messages.talkAt, NLS.bind(Messages.withState,
                each.getTitle(), Words.of(each.getStatus()))));
        event.getAttendees().forEach(each -> print(Words.of(each.getRole()), who(each)));
        print(Messages.followedUp, event.getFollowedUpOn());
        event.getFollowUps().forEach(each -> print(Messages.task, VisibilityText.task(each)));
        Visibility.opportunities(root, event).forEach(each -> print(Messages.opportunityLedTo, each.getTitle()));
    }

    private static String who(Attendee attendee) {
        var name = attendee.getParty().getLabel();
        return attendee.isMetThere() ? NLS.bind(Messages.withState, name, Messages.metThere) : name;
    }

    private void print(String name, Object value) {
        VisibilityText.print(terminal, name, value);
    }
}
