// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.contacts;

import java.util.Locale;

/** How people are reached: comparable forms of addresses, and which one to take first. */
public final class Contacting {

    private Contacting() {
    }

    /**
     * The form in which two contact points are compared.
     *
     * @param kind decides what is left out; may be null
     * @param value as written; may be null
     * @return e-mail addresses in lower case; telephone numbers as digits with a leading + if there was one; other
     *         addresses in lower case without scheme, {@code www.} and trailing slash; never null
     */
    public static String normalized(ContactKind kind, String value) {
        if (value == null) {
            return "";
        }
        var text = value.strip();
        return switch (kind == null ? ContactKind.OTHER : kind) {
            case EMAIL -> withoutPrefix(text.toLowerCase(Locale.ROOT), "mailto:");
            case TEL -> telephone(text);
            case URL, SOCIAL, CALENDAR -> address(text.toLowerCase(Locale.ROOT));
            default -> text.toLowerCase(Locale.ROOT);
        };
    }

    private static String telephone(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '+' && digits.isEmpty()) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static String address(String text) {
        int scheme = text.indexOf("://");
        var rest = withoutPrefix(scheme < 0 ? text : text.substring(scheme + 3), "www.");
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    /** @return the preferred e-mail address, the first one without a preference said; null if there is none */
    public static String primaryEmail(Person person) {
        if (!person.eIsSet(ContactsPackage.Literals.PERSON__CONTACT_POINTS)) {
            return null;
        }
        ContactPoint best = null;
        for (var point : person.getContactPoints()) {
            if (point.getKind() == ContactKind.EMAIL && (best == null || rank(point) < rank(best))) {
                best = point;
            }
        }
        return best == null ? null : best.getValue();
    }

    private static int rank(ContactPoint point) {
        boolean works = point.getValidity() == Validity.CURRENT || point.getValidity() == Validity.UNKNOWN;
        return (point.getPreference() == 0 ? 101 : point.getPreference()) + (works ? 0 : 1000);
    }
}
