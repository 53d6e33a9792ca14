// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kith.model.contacts.Network;

/** Offers what could follow in a query that is being typed: names of fields, then their values. */
public final class QueryCompletion {

    private static final int OFFERED = 12;
    private static final int SHORTEST = 2;
    private static final Pattern LAST_TERM = Pattern.compile("(?:^|[\\s(-])(?:([A-Za-z]+)([:=]))?(\"?)((?!-)[^\"\\s()]*)$");

    private final Network root;

    /** @param root where the values come from */
    public QueryCompletion(Network root) {
        this.root = root;
    }

    /** @return whole queries that begin as the one typed does, at most a dozen; empty if nothing is to be offered */
    public List<String> complete(String typed) {
        var term = LAST_TERM.matcher(typed);
        if (!term.find()) {
            return List.of();
        }
        var beginning = term.group(4).toLowerCase(Locale.ROOT);
        if (term.group(1) == null) {
            return term.group(3).isEmpty() && beginning.length() >= SHORTEST
                    ? fields(typed.substring(0, term.start(4)), beginning) : List.of();
        }
        return values(term.group(1), typed.substring(0, term.start(3)), beginning);
    }

    private static List<String> fields(String before, String beginning) {
        return Arrays.stream(Field.values()).map(Field::word).filter(word -> word.startsWith(beginning))
                .map(word -> before + word + ':').toList();
    }

    private List<String> values(String field, String before, String beginning) {
        return Stream.of(Field.values()).filter(each -> each.word().equalsIgnoreCase(field))
                .flatMap(each -> each.offered(root))
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(beginning)
                        && !value.equalsIgnoreCase(beginning))
                .distinct().limit(OFFERED).map(value -> before + Parser.quoted(value)).toList();
    }
}
