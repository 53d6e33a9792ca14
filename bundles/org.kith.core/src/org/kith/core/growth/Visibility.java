// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.util.List;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.pipeline.Opportunity;

/** What is to be seen of the owner: talks, publications, posts and so on; and what it led to. On the model thread. */
public final class Visibility {

    private Visibility() {
    }

    /** @return all items of every kind, in the order in which they were added */
    public static Stream<VisibilityItem> of(Network root) {
        return Subjects.of(root, VisibilityItem.class);
    }

    /** @return one for each name under which something was counted of an item, in the order of their first numbers */
    public static List<MetricSeries> series(VisibilityItem item) {
        return MetricSeries.of(item.getMetrics());
    }

    /** @return the opportunities that an item, an event or whatever else led to */
    public static Stream<Opportunity> opportunities(Network root, Identified source) {
        return Subjects.of(root, Opportunity.class).filter(opportunity -> opportunity.getSources().stream()
                .anyMatch(each -> each.getVia() == source));
    }
}
