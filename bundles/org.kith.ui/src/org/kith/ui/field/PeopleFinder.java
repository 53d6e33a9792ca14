// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import java.util.List;
import java.util.Optional;

import org.kith.core.people.PersonRow;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.People;

/** Finds a few people to offer while typing. */
public final class PeopleFinder {

    private static final int AT_MOST = 12;

    private final OpenNetwork open;

    /** @param open whose people are found */
    public PeopleFinder(OpenNetwork open) {
        this.open = open;
    }

    /** @return those to whom every word fits, at most twelve, those whose name begins so first; nobody for no words */
    public List<PersonRow> find(String words) {
        return words.isBlank() ? List.of() : open.people().map(people -> find(people, words.strip())).orElse(List.of());
    }

    private static List<PersonRow> find(People people, String words) {
        return people.find(words).stream().mapToObj(people::row).flatMap(Optional::stream).filter(row -> !row.owner())
                .limit(AT_MOST).sorted((one, other) -> Boolean.compare(begins(other, words), begins(one, words)))
                .toList();
    }

    private static boolean begins(PersonRow row, String words) {
        return row.name().regionMatches(true, 0, words, 0, words.length());
    }

    /** @return how a person is told from others of the same name */
    public static String label(PersonRow row) {
        var more = row.organization().isEmpty() ? row.email() : row.organization();
        return more.isEmpty() ? row.name() : row.name() + " – " + more;
    }
}
