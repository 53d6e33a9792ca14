// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Contacting;

/** Addresses of profiles, by which one person is known in several sources. */
public final class Profiles {

    private static final Pattern LINKEDIN = Pattern.compile("(?:[a-z]{2,3}\\.)?linkedin\\.com/(in|pub)/([^/?#]+).*");

    private Profiles() {
    }

    /** @return such as {@code linkedin.com/in/adalovelace}; null if the address is none of a personal profile */
    public static String slug(String address) {
        if (address == null || !address.toLowerCase().contains("linkedin.com/")) {
            return null;
        }
        var matcher = LINKEDIN.matcher(Contacting.normalized(ContactKind.SOCIAL, address));
        return matcher.matches() ? "linkedin.com/" + matcher.group(1) + "/" + decoded(matcher.group(2)) : null;
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return slug;
        }
    }
}
