// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the markup out of HTML, as far as feeds need it: what is shown stays, in lines as it would be shown. */
final class PlainText {

    /** More of it nobody reads in a feed, and the patterns would take their time. */
    private static final int LONGEST = 200_000;

    private static final Pattern HIDDEN = Pattern.compile(
            "(?is)<!--.*?(?:-->|\\z)|<(script|style)\\b.*?(?:</\\1\\s*>|\\z)");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern LINE = Pattern.compile("(?i)<(?:br|/?(?:p|div|h[1-6]|ul|ol|tr|table|blockquote|pre|hr"
            + "|section|article|figure))\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>|<[!?][^>]*>");
    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|([A-Za-z]{2,8}));");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Map<String, String> NAMED = named("amp & lt < gt > quot \" apos ' copy © reg ® trade ™"
            + " hellip … mdash — ndash – lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo »"
            + " bull • middot · euro € pound £ sect § deg ° times × auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é"
            + " egrave è ecirc ê agrave à acirc â ccedil ç iacute í oacute ó uacute ú ntilde ñ aring å oslash ø aelig æ");

    private PlainText() {
    }

    private static Map<String, String> named(String pairs) {
        var words = pairs.split(" ");
        var named = new HashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) {
            named.put(words[i], words[i + 1]);
        }
        named.put("nbsp", " ");
        return Map.copyOf(named);
    }

    /** @return the text of HTML; empty if it shows none */
    static String ofHtml(String html) {
        var text = HIDDEN.matcher(html.substring(0, Math.min(html.length(), LONGEST))).replaceAll(" ");
        text = ITEM.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n• ");
        text = LINE.matcher(text).replaceAll("\n");
        return lines(decoded(TAG.matcher(text).replaceAll("")));
    }

    /** @return the text in one line, with what stands for a character put as that character */
    static String line(String text) {
        return BLANKS.matcher(decoded(text)).replaceAll(" ").strip();
    }

    private static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character((Matcher) found)));
    }

    private static String character(Matcher entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), entity.group());
        }
        int code = entity.group(1) == null ? Integer.parseInt(entity.group(2), 16) : Integer.parseInt(entity.group(1));
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }

    /** Each line without blanks around it, and never more than one empty line. */
    private static String lines(String text) {
        return text.lines().map(line -> BLANKS.matcher(line).replaceAll(" ").strip()).reduce("",
                (before, line) -> line.isEmpty() && (before.isEmpty() || before.endsWith("\n\n")) ? before
                        : before + line + "\n").strip();
    }

    /** @return the text, or its beginning with a sign that there is more */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
