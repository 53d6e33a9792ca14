// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;

class LinksTest {

    @ParameterizedTest
    @CsvSource({"EMAIL, ada@example.org, mailto:ada@example.org", "TEL, +44 20 7946 0000, tel:+442079460000",
        "URL, example.org/ada, https://example.org/ada", "SOCIAL, http://example.org, http://example.org",
        "EMAIL, a b@example.org, mailto:a%20b@example.org"})
    void aClickOpensTheAddress(ContactKind kind, String value, String link) {
        assertThat(link(kind, value)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"URL, file:///etc/passwd", "URL, javascript://alert", "URL, not a page", "OTHER, anything",
        "SOCIAL, @ada"})
    void whatIsNoSafeAddressIsNoLink(ContactKind kind, String value) {
        assertThat(link(kind, value)).isNull();
    }

    private static String link(ContactKind kind, String value) {
        var point = ContactsFactory.eINSTANCE.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        return Links.of(point);
    }
}
