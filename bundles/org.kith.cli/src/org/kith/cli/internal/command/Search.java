// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.Query;
import org.kith.model.contacts.Identified;

/**
 * Finds the one object that a user means.
 *
 * @param all among which it is
 * @param words by which one is known: a title, names
 * @param open tells those that are preferred where several are meant
 * @param line shows one of several that are meant
 * @param none what to say if there is none
 * @param several what to say if there are several
 */
record Search<T extends Identified>(List<T> all, Function<T, Stream<String>> words, Predicate<T> open,
        Function<T, String> line, String none, String several) {

    /**
     * @return the only one with this id, or one of whose words is this or begins with it; of several the one that is open
     * @throws CommandException if there is none, or several
     */
    T find(String text) {
        var query = new Query(text);
        var id = text.strip().toLowerCase(Locale.ROOT);
        var ways = List.<Predicate<T>>of(each -> each.getId().toString().equals(id),
                each -> words.apply(each).anyMatch(query::isWhole),
                each -> !query.isEmpty() && words.apply(each).anyMatch(query::matches));
        for (var way : ways) {
            var found = all.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return only(text, found);
            }
        }
        throw new CommandException(NLS.bind(none, text));
    }

    private T only(String text, List<T> found) {
        var preferred = found.stream().filter(open).toList();
        var meant = preferred.isEmpty() ? found : preferred;
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new CommandException(NLS.bind(several, new Object[] {text, meant.size(), meant.stream()
                .map(each -> "  " + line.apply(each) + "  " + each.getId()).collect(Collectors.joining("\n"))}));
    }
}
