// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses of profiles, by which one person is known in several sources. */
public final class Profiles {

    private static final String HOST = "linkedin.com/";
    private static final String PERSON = "in/";

    private Profiles() {
    }

    /**
     * @param address with or without scheme, country, query; may be null
     * @return such as {@code linkedin.com/in/adalovelace}; null if the address is none of a personal profile
     */
    public static String slug(String address) {
        int host = address == null ? -1 : indexOfHost(address);
        int start = host + HOST.length() + PERSON.length();
        if (host < 0 || !address.startsWith(PERSON, host + HOST.length())) {
            return null;
        }
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var slug = address.substring(start, end).strip();
        return slug.isEmpty() ? null : HOST + PERSON + decoded(slug).toLowerCase(Locale.ROOT);
    }

    private static int indexOfHost(String address) {
        int host = address.indexOf(HOST);
        if (host < 0) {
            host = address.toLowerCase(Locale.ROOT).indexOf(HOST);
        }
        return host <= 0 || "/.".indexOf(address.charAt(host - 1)) >= 0 ? host : -1;
    }

    private static String decoded(String slug) {
        if (slug.indexOf('%') < 0) {
            return slug;
        }
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return slug;
        }
    }
}
