// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.fields;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kith.core.people.PersonRow;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.People;

/** Finds people by the beginnings of their names, employers and addresses; case and accents do not matter. */
public final class PeopleFinder {

    private static final int AT_MOST = 12;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final OpenNetwork open;

    /** @param open whose people are found */
    public PeopleFinder(OpenNetwork open) {
        this.open = open;
    }

    /** @return those to whom every word fits, at most twelve; nobody for no words */
    public List<PersonRow> find(String words) {
        var wanted = folded(words).strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var parts = wanted.split("\\s+");
        return open.people().map(People::rows).orElse(List.of()).stream()
                .filter(row -> !row.owner() && fits(row, parts)).limit(AT_MOST).toList();
    }

    private static boolean fits(PersonRow row, String[] parts) {
        var text = " " + folded(row.name() + " " + row.organization() + " " + row.email());
        return Arrays.stream(parts).allMatch(part -> text.contains(" " + part));
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** @return how a person is told from others of the same name */
    public static String label(PersonRow row) {
        var more = row.organization().isEmpty() ? row.email() : row.organization();
        return more.isEmpty() ? row.name() : row.name() + " – " + more;
    }
}
