// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.model.contacts.ContactsPackage.Literals.CONTACT_POINT__KIND;
import static org.kith.model.contacts.ContactsPackage.Literals.CONTACT_POINT__VALUE;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__END;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__START;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__TITLE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;

class PartFormsTest {

    private static Optional<String> contactPoint(ContactKind kind, String value) {
        return PartForms.checkContactPoint(Map.of(CONTACT_POINT__KIND, kind, CONTACT_POINT__VALUE, value));
    }

    private static Optional<String> employment(String title, String start, String end) {
        Map<EStructuralFeature, Object> values = new HashMap<>();
        values.put(EMPLOYMENT__TITLE, title);
        values.put(EMPLOYMENT__START, start == null ? null : PartialDate.parse(start));
        values.put(EMPLOYMENT__END, end == null ? null : PartialDate.parse(end));
        return PartForms.checkEmployment(values);
    }

    @Test
    void aContactPointNeedsAValue() {
        assertThat(contactPoint(ContactKind.EMAIL, "")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"ada@example.org, true", "ada, false", "a b@example.org, false", "ada@, false"})
    void anEmailAddressHasAnAt(String value, boolean right) {
        assertThat(contactPoint(ContactKind.EMAIL, value).isEmpty()).isEqualTo(right);
    }

    @Test
    void aTelephoneNumberHasDigits() {
        assertThat(contactPoint(ContactKind.TEL, "+44 20")).isEmpty();
        assertThat(contactPoint(ContactKind.TEL, "call me")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2020-05, 2019", "2020-05, 2020-04", "2020-05-10, 2020-05-09"})
    void anEmploymentDoesNotEndBeforeItBegins(String start, String end) {
        assertThat(employment("Analyst", start, end)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2020-05, 2020", "2020-05-10, 2020-05", "2020, 2020", "2020-05, 2021-01"})
    void whatIsUnknownOfTheEndMayBeLateEnough(String start, String end) {
        assertThat(employment("Analyst", start, end)).isEmpty();
    }

    @Test
    void anEmploymentNeedsAnOrganizationOrATitle() {
        assertThat(employment("", "2020", null)).isPresent();
        assertThat(employment("Analyst", null, null)).isEmpty();
    }
}
