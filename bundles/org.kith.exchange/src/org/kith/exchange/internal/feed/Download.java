// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What there is at an address.
 *
 * @param address where it was asked for
 * @param charset what the server says it is written in; null if it does not say
 */
record Download(URI address, byte[] content, String charset) {

    private static final int BEGINNING = 200_000;
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A\\W*(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html)\\b.*");
    private static final Pattern LINK = Pattern.compile("(?i)<link\\b[^>]{1,2000}>");
    private static final Pattern ALTERNATE = Pattern.compile("(?i)\\brel\\s*=\\s*[\"']?alternate\\b");
    private static final Pattern FEED = Pattern.compile("(?i)\\btype\\s*=\\s*[\"']?application/(?:rss|atom)\\+xml\\b");
    private static final Pattern PLACE = Pattern.compile("(?i)\\bhref\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\\s>]+))");

    /** @return whether it is a web page */
    boolean isPage() {
        return PAGE.matcher(beginning()).matches();
    }

    private String beginning() {
        return new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8);
    }

    /** @return the feed that a web page names first; empty if it names none */
    Optional<URI> feedOfPage() {
        return LINK.matcher(beginning()).results().map(link -> link.group())
                .filter(link -> ALTERNATE.matcher(link).find() && FEED.matcher(link).find())
                .flatMap(link -> PLACE.matcher(link).results().limit(1))
                .map(place -> place.group(1) != null ? place.group(1)
                        : place.group(2) != null ? place.group(2) : place.group(3))
                .flatMap(place -> WebAddress.link(address, PlainText.line(place)).stream()).findFirst();
    }
}
