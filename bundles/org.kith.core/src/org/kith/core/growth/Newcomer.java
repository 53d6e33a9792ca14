// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.util.List;

import org.kith.core.people.Query;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;

/**
 * Somebody whom the owner met at an event, as typed in a hurry.
 *
 * @param name as typed
 * @param organization where they work; null if not typed
 * @param known the only one in the network who is called so; null if it is somebody new
 */
public record Newcomer(String name, String organization, Person known) {

    /**
     * @param text one of them a line: “Ada Lovelace” or “Ada Lovelace, Analytical Engines”
     * @return each once, without empty lines and without the owner; on the model thread
     */
    public static List<Newcomer> parse(Network root, String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct()
                .map(line -> parseLine(root, line)).filter(each -> each.known() != root.getOwner()).toList();
    }

    private static Newcomer parseLine(Network root, String line) {
        int comma = line.indexOf(',');
        var name = comma < 0 ? line : line.substring(0, comma).strip();
        var organization = comma < 0 ? "" : line.substring(comma + 1).strip();
        return new Newcomer(name.isEmpty() ? organization : name,
                organization.isEmpty() || name.isEmpty() ? null : organization, known(root, name));
    }

    private static Person known(Network root, String name) {
        var query = new Query(name);
        var found = root.getPeople().stream().filter(each -> query.isWhole(each.getLabel())).limit(2).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }
}
