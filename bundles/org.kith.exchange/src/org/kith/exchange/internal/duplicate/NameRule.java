// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.NameMatch;
import org.osgi.service.component.annotations.Component;

/** Names that are the same, that abbreviate one another, or that are one letter apart. */
@Component(service = DuplicateRule.class)
public final class NameRule implements DuplicateRule {

    private static final double SAME = 1;
    private static final double AGREEING = 0.9;
    private static final double MISSPELT = 0.45;
    private static final int SHORTEST = 6;

    @Override
    public double weight() {
        return 0.4;
    }

    /** The whole name, and for what abbreviates it each word with the initial of another at one employer. */
    @Override
    public Collection<String> keys(Traits person) {
        if (person.name().isEmpty()) {
            return List.of();
        }
        var words = person.name().split(" ");
        Arrays.sort(words);
        var keys = new ArrayList<String>();
        keys.add(String.join(" ", words));
        person.employers().forEach(employer -> addAbbreviations(words, employer, keys));
        return keys;
    }

    private static void addAbbreviations(String[] words, String employer, List<String> keys) {
        for (var word : words) {
            for (var other : words) {
                if (other != word && word.length() > 1) {
                    keys.add(word + ' ' + other.charAt(0) + ' ' + employer);
                }
            }
        }
    }

    @Override
    public double compare(Traits one, Traits other) {
        var a = one.name();
        var b = other.name();
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        return a.equals(b) ? SAME : NameMatch.agree(a, b) ? AGREEING : isOneLetterApart(a, b) ? MISSPELT : 0;
    }

    /** One letter more, less, other, or two of them exchanged. */
    static boolean isOneLetterApart(String a, String b) {
        if (a.length() > b.length()) {
            return isOneLetterApart(b, a);
        }
        int from = 0;
        while (from < a.length() && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int longer = b.length() - a.length();
        return a.length() >= SHORTEST && longer <= 1 && (longer == 1 ? a.substring(from).equals(b.substring(from + 1))
                : endEqually(a, b, from + 1) || isExchanged(a, b, from));
    }

    private static boolean endEqually(String a, String b, int from) {
        return from >= a.length() || a.regionMatches(from, b, from, a.length() - from);
    }

    private static boolean isExchanged(String a, String b, int at) {
        return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)
                && endEqually(a, b, at + 2);
    }

    @Override
    public String reason(Traits one, Traits other) {
        return compare(one, other) == SAME ? Messages.Duplicate_sameName : Messages.Duplicate_likeName;
    }
}
