// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactingTest {

    private final Person ada = ContactsFactory.eINSTANCE.createPerson();

    @ParameterizedTest
    @CsvSource({"EMAIL, ' Ada@Example.ORG ', ada@example.org", "EMAIL, mailto:ada@example.org, ada@example.org",
        "TEL, +1 (555) 01-00, +15550100", "TEL, 0555 / 0100, 05550100",
        "URL, https://www.Example.org/Ada/, example.org/ada", "SOCIAL, http://linkedin.com/in/ada, linkedin.com/in/ada",
        "OTHER, Some Where, some where"})
    void addressesCompareWithoutTheirDress(ContactKind kind, String value, String normalized) {
        assertThat(Contacting.normalized(kind, value)).isEqualTo(normalized);
    }

    @Test
    void thePreferredAddressIsTheFirstToTake() {
        add("first@example.org", 0, Validity.CURRENT);
        add("second@example.org", 2, Validity.CURRENT);
        add("best@example.org", 1, Validity.CURRENT);

        assertThat(ada.getPrimaryEmail()).isEqualTo("best@example.org");
    }

    @Test
    void withoutAPreferenceItIsTheFirstListed() {
        add("first@example.org", 0, Validity.CURRENT);
        add("second@example.org", 0, Validity.CURRENT);

        assertThat(ada.getPrimaryEmail()).isEqualTo("first@example.org");
    }

    @Test
    void anAddressThatWorksComesBeforeOneThatDoesNot() {
        add("bounced@example.org", 1, Validity.BOUNCED);
        add("works@example.org", 50, Validity.CURRENT);

        assertThat(ada.getPrimaryEmail()).isEqualTo("works@example.org");
    }

    @Test
    void whoHasNoAddressHasNone() {
        assertThat(ada.getPrimaryEmail()).isNull();
    }

    private void add(String value, int preference, Validity validity) {
        var point = ContactsFactory.eINSTANCE.createContactPoint();
        point.setKind(ContactKind.EMAIL);
        point.setValue(value);
        point.setPreference(preference);
        point.setValidity(validity);
        ada.getContactPoints().add(point);
    }
}
