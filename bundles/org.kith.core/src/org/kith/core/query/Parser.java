// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;

/** Understands the text of a query, from left to right. */
final class Parser {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+)(<=|>=|[:<>=])");
    private static final Pattern BARE = Pattern.compile("[^\\s()\"]+");
    private static final String OR = "OR";
    private static final String NOT = "NOT";
    private static final Condition NOTHING = new Condition.All(List.of());
    private static final int DEEPEST = 50;

    private final String text;
    private int place;
    private int depth;

    Parser(String text) {
        this.text = text;
    }

    Condition parse() {
        var condition = alternatives();
        if (place < text.length()) {
            throw new QueryException(place, NLS.bind(Messages.queryTooManyClosed, place + 1));
        }
        return condition instanceof Condition.All ? condition : new Condition.All(List.of(condition));
    }

    /** @return a value so that it is read as one */
    static String quoted(String value) {
        boolean bare = BARE.matcher(value).matches() && !FIELD.matcher(value).lookingAt() && !value.startsWith("-")
                && !isWord(value);
        return bare ? value : '"' + value.replace("\"", "") + '"';
    }

    private static boolean isWord(String value) {
        return value.equals(OR) || value.equals(NOT);
    }

    private Condition alternatives() {
        var found = new ArrayList<Condition>();
        found.add(all());
        while (atWord(OR)) {
            int begin = place;
            place += OR.length();
            found.add(all());
            if (NOTHING.equals(found.getLast()) || NOTHING.equals(found.get(found.size() - 2))) {
                throw new QueryException(begin, NLS.bind(Messages.queryOneSided, begin + 1));
            }
        }
        return found.size() == 1 ? found.getFirst() : new Condition.Any(found);
    }

    private Condition all() {
        var found = new ArrayList<Condition>();
        while (more() && text.charAt(place) != ')' && !atWord(OR)) {
            found.add(single());
        }
        return found.size() == 1 ? found.getFirst() : new Condition.All(found);
    }

    private Condition single() {
        int begin = place;
        if (skipWord(NOT) || skip('-')) {
            return negated(begin);
        }
        return text.charAt(place) == '(' ? group() : term();
    }

    private Condition negated(int begin) {
        if (!more()) {
            throw new QueryException(begin, NLS.bind(Messages.queryNothingToNegate, text.substring(begin).strip(),
                    begin + 1));
        }
        deepen(begin);
        var unwanted = single();
        depth--;
        return new Condition.Not(unwanted);
    }

    private void deepen(int begin) {
        if (++depth > DEEPEST) {
            throw new QueryException(begin, NLS.bind(Messages.queryTooDeep, begin + 1));
        }
    }

    private Condition group() {
        int begin = place++;
        deepen(begin);
        var inside = alternatives();
        depth--;
        if (!skip(')')) {
            throw new QueryException(begin, NLS.bind(Messages.queryNotClosed, begin + 1));
        }
        return inside;
    }

    private Condition term() {
        int begin = place;
        var field = FIELD.matcher(text).region(place, text.length());
        if (field.lookingAt()) {
            place = field.end();
            return Field.named(field.group(1), begin).condition(operator(field.group(2)), value(begin), begin);
        }
        boolean quoted = text.charAt(place) == '"';
        var words = value(begin);
        boolean several = words.strip().chars().anyMatch(Character::isWhitespace);
        return quoted && several ? new Condition.Phrase(words) : new Condition.Words(words);
    }

    private static Operator operator(String sign) {
        for (var operator : Operator.values()) {
            if (operator.sign().equals(sign)) {
                return operator;
            }
        }
        throw new IllegalStateException(sign);
    }

    private String value(int begin) {
        if (place < text.length() && text.charAt(place) == '"') {
            int end = text.indexOf('"', place + 1);
            if (end < 0) {
                throw new QueryException(place, NLS.bind(Messages.queryQuoteOpen, place + 1));
            }
            var value = text.substring(place + 1, end);
            place = end + 1;
            return value;
        }
        var bare = BARE.matcher(text).region(place, text.length());
        if (!bare.lookingAt()) {
            throw new QueryException(begin, NLS.bind(Messages.queryNoValue, text.substring(begin, place), begin + 1));
        }
        place = bare.end();
        return bare.group();
    }

    private boolean more() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place < text.length();
    }

    private boolean skip(char wanted) {
        boolean there = more() && text.charAt(place) == wanted;
        place += there ? 1 : 0;
        return there;
    }

    private boolean atWord(String word) {
        return more() && text.startsWith(word, place) && (place + word.length() == text.length()
                || " (\"-".indexOf(text.charAt(place + word.length())) >= 0);
    }

    private boolean skipWord(String word) {
        boolean there = atWord(word);
        place += there ? word.length() : 0;
        return there;
    }
}
