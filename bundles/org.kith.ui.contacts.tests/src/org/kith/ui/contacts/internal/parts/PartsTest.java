// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;

class PartsTest {

    @Test
    void currentEmploymentsComeFirstThenTheNewest() {
        var ada = aPerson("Ada").worked("Mill", "Clerk", "2001", "2005").worked("Bank", "Teller", "2006", "2010")
                .worksFor("Engines", "Analyst", "2011").build();
        assertThat(Parts.employments(ada)).extracting(Part::text).containsExactly("Analyst, Engines", "Teller, Bank",
                "Clerk, Mill");
    }

    @Test
    void aRelationshipIsReadFromThePersonsEnd() {
        var ada = person("Ada");
        var tim = person("Tim");
        var manager = ContactsFactory.eINSTANCE.createRelationshipType();
        manager.setLabel("manager of");
        manager.setInverseLabel("reports to");
        var ties = List.of(aRelationship(ada, manager, tim));
        assertThat(Parts.relationships(ada, ties)).extracting(Part::text, Part::detail)
                .containsExactly(tuple("Tim", "manager of"));
        assertThat(Parts.relationships(tim, ties)).extracting(Part::text, Part::detail)
                .containsExactly(tuple("Ada", "reports to"));
    }

    private static Person person(String name) {
        return aPerson(name).withId(UUID.nameUUIDFromBytes(name.getBytes()).toString()).build();
    }
}
