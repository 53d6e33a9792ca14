// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.model.PartialDate;

class CareerTest {

    private final Person ada = ContactsFactory.eINSTANCE.createPerson();

    @Test
    void whatHasNoEndIsCurrent() {
        worked("Countess", "1840", "1842");
        worked("Mathematician", "1842", null);

        assertThat(ada.getCurrentEmployment().getTitle()).isEqualTo("Mathematician");
    }

    @Test
    void ofSeveralTheOneThatBeganLastIsCurrent() {
        worked("Programmer", "1843-07", null);
        worked("Mathematician", "1842", null);
        worked("Gambler", null, null);

        assertThat(ada.getCurrentEmployment().getTitle()).isEqualTo("Programmer");
    }

    @Test
    void ofEqualsTheFirstListedIsCurrent() {
        worked("Mathematician", null, null);
        worked("Gambler", null, null);

        assertThat(ada.getCurrentEmployment().getTitle()).isEqualTo("Mathematician");
    }

    @Test
    void whatHasEndedIsNotCurrent() {
        worked("Countess", "1840", "1842");

        assertThat(ada.getCurrentEmployment()).isNull();
    }

    private void worked(String title, String start, String end) {
        var employment = ContactsFactory.eINSTANCE.createEmployment();
        employment.setTitle(title);
        employment.setStart(start == null ? null : PartialDate.parse(start));
        employment.setEnd(end == null ? null : PartialDate.parse(end));
        ada.getEmployments().add(employment);
    }
}
