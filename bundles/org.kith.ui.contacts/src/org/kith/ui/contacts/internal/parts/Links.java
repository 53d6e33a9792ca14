// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import org.kith.model.contacts.ContactPoint;

/** Where a click on a contact point leads. */
public final class Links {

    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

    private Links() {
    }

    /** @return an address that the desktop can open: a mail to write, a page, a call; null if there is none */
    public static String of(ContactPoint point) {
        var value = point.getValue() == null ? "" : point.getValue().strip();
        if (value.isEmpty()) {
            return null;
        }
        return switch (point.getKind()) {
            case EMAIL -> uri("mailto", value.replaceFirst("(?i)^mailto:", ""));
            case TEL -> uri("tel", point.getNormalized());
            case URL, SOCIAL, CALENDAR -> page(value);
            default -> null;
        };
    }

    private static String page(String value) {
        if (!value.contains("://")) {
            return value.contains(".") && !value.contains(" ") ? "https://" + value : null;
        }
        var scheme = value.substring(0, value.indexOf(':')).toLowerCase(Locale.ROOT);
        return SAFE.contains(scheme) ? value : null;
    }

    private static String uri(String scheme, String rest) {
        try {
            return new URI(scheme, rest, null).toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
