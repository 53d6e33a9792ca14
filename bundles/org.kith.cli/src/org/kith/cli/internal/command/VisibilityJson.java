// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.Visibility;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;
import org.kith.model.growth.VisibilityItem;

/** Something that is to be seen of the owner, for programs. */
record VisibilityJson(Network root, VisibilityItem item) {

    Map<String, Object> document() {
        return Json.object("id", item.getId(), "kind", VisibilityKind.of(item), "title", item.getTitle(), "date",
                item.getDate(), "url", item.getAddress(), "note", item.getNotes(), "topics",
                item.getTopics().stream().map(Skill::getName).toList(), "with", parties(item.getContributors()),
                "metrics", Visibility.series(item).stream().map(VisibilityJson::series).toList(), "met",
                parties(item.getNewContacts()), "followUps", tasks(item.getFollowUps()), "opportunities",
                opportunities(root, item));
    }

    private static Object series(MetricSeries series) {
        return Json.object("name", series.name(), "points", series.points().stream()
                .map(point -> Json.object("date", point.on(), "value", point.value())).toList());
    }

    static List<?> parties(Collection<? extends Party> parties) {
        return parties.stream().map(each -> Json.object("id", each.getId(), "name", each.getLabel())).toList();
    }

    static List<?> tasks(Collection<Task> tasks) {
        return tasks.stream().map(each -> Json.object("id", each.getId(), "summary", each.getSummary(), "due",
                each.getDue(), "status", each.getStatus())).toList();
    }

    static List<?> opportunities(Network root, Identified source) {
        return Visibility.opportunities(root, source).map(each -> Json.object("id", each.getId(), "title",
                each.getTitle())).toList();
    }
}
