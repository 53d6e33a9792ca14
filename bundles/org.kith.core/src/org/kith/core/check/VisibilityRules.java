// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import org.kith.core.internal.Messages;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.Event;
import org.kith.model.growth.Metric;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.model.growth.VisibilityItem;

/** What is to be seen of the owner has a title, and numbers that can be; an event has a name and days in order. */
final class VisibilityRules {

    private VisibilityRules() {
    }

    static void check(VisibilityItem item, Problems problems) {
        if (isBlank(item.getTitle())) {
            problems.add(item, item instanceof Talk ? Messages.talkUntitled : Messages.visibilityUntitled);
        }
        if (item instanceof Talk talk && talk.getStatus() == TalkStatus.DELIVERED && talk.getDate() == null) {
            problems.add(talk, Messages.talkWithoutDay, talk.getTitle());
        }
        item.getMetrics().forEach(metric -> check(metric, item, problems));
    }

    private static void check(Metric metric, VisibilityItem item, Problems problems) {
        if (isBlank(metric.getName()) || metric.getOn() == null) {
            problems.add(item, Messages.metricIncomplete, item.getTitle());
        } else if (!(metric.getValue() >= 0) || Double.isInfinite(metric.getValue())) {
            problems.add(item, Messages.metricOutside, metric.getName(), item.getTitle());
        }
    }

    static void check(Event event, Problems problems) {
        if (isBlank(event.getName())) {
            problems.add(event, Messages.eventNameless);
        }
        if (event.getEnd() != null && (event.getStart() == null || event.getEnd().isBefore(event.getStart()))) {
            problems.add(event, Messages.eventBackwards, event.getName());
        }
        var parties = event.getAttendees().stream().map(Attendee::getParty).toList();
        if (parties.contains(null)) {
            problems.add(event, Messages.attendeeMissing, event.getName());
        }
        if (parties.stream().distinct().count() < parties.size()) {
            problems.warn(event, Messages.attendeeTwice, event.getName());
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
