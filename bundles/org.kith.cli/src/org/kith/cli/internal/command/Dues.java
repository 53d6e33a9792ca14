// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.Terminal;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.people.Due;

/** How the list of those to reach out to looks. */
final class Dues {

    private Dues() {
    }

    static List<Map<String, Object>> json(List<Due> dues) {
        return dues.stream().map(due -> Json.object("id", due.id(), "name", due.name(), "status",
                Words.of(due.status()), "days", due.days() == Due.UNKNOWN_DAYS ? null : due.days(), "target",
                due.target(), "maximum", due.maximum(), "due", due.due(), "reason", due.reason(), "score",
                due.score())).toList();
    }

    static void print(List<Due> dues, Terminal terminal) {
        var table = new TextTable(Messages.due, Messages.name, Messages.why);
        dues.forEach(due -> table.row(Words.style(due.status()), Words.of(due.status()), due.name(), due.reason()));
        table.print(terminal);
    }

    /** @return why the list is empty, and what to do about it */
    static String nothing(Network network) {
        return network.root().getPeople().size() > 1 ? Messages.nobodyDue : Messages.noPeople;
    }
}
