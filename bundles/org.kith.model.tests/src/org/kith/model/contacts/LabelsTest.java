// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Person ada = ContactsFactory.eINSTANCE.createPerson();

    @Test
    void theWholeNameCountsFirst() {
        ada.setFormattedName("Ada, Countess of Lovelace");
        ada.setGivenName("Ada");

        assertThat(ada.getLabel()).isEqualTo("Ada, Countess of Lovelace");
    }

    @Test
    void thePartsStandInForIt() {
        ada.setFamilyName("King");
        ada.setGivenName("Ada");
        ada.setSuffixes("FRS");

        assertThat(ada.getLabel()).isEqualTo("Ada King FRS");
    }

    @Test
    void whoHasNoNameIsKnownByAnAddress() {
        var point = ContactsFactory.eINSTANCE.createContactPoint();
        point.setKind(ContactKind.EMAIL);
        point.setValue("Ada@example.org");
        ada.getContactPoints().add(point);

        assertThat(ada.getLabel()).isEqualTo("ada@example.org");
    }

    @Test
    void nobodyHasNoLabel() {
        assertThat(ada.getLabel()).isEqualTo("?");
        assertThat(ContactsFactory.eINSTANCE.createOrganization().getLabel()).isEqualTo("?");
    }
}
