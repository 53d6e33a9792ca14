// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.core.growth.Events;
import org.kith.model.contacts.Network;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.Event;

/** An event for programs. */
record EventJson(Network root, Event event) {

    Map<String, Object> document() {
        var organizer = event.getOrganizer();
        return Json.object("id", event.getId(), "name", event.getName(), "start", event.getStart(), "end",
                event.getEnd(), "place", event.getPlace(), "organizer",
                organizer == null ? null : Json.object("id", organizer.getId(), "name", organizer.getLabel()), "url",
                event.getAddress(), "going", Events.isOwnerThere(root, event), "followedUpOn",
                event.getFollowedUpOn(), "attendees", event.getAttendees().stream().map(EventJson::attendee).toList(),
                "talks", Events.talks(root, event).map(each -> Json.object("id", each.getId(), "title",
                        each.getTitle(), "status", each.getStatus())).toList(),
                "followUps", VisibilityJson.tasks(event.getFollowUps()), "opportunities",
                VisibilityJson.opportunities(root, event));
    }

    private static Object attendee(Attendee attendee) {
        return Json.object("id", attendee.getParty().getId(), "name", attendee.getParty().getLabel(), "role",
                attendee.getRole(), "metThere", attendee.isMetThere());
    }
}
