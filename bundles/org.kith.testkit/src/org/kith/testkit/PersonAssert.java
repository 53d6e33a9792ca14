// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;

/** Says what should be true of a person. */
public final class PersonAssert extends AbstractAssert<PersonAssert, Person> {

    PersonAssert(Person actual) {
        super(actual, PersonAssert.class);
    }

    /** Known by this name. */
    public PersonAssert isCalled(String name) {
        Assertions.assertThat(actual.getLabel()).as("name").isEqualTo(name);
        return this;
    }

    /** Has this current employer. */
    public PersonAssert worksFor(String organization) {
        var employment = actual.getCurrentEmployment();
        Assertions.assertThat(employment).as("current employment of %s", actual.getLabel()).isNotNull();
        Assertions.assertThat(employment.getOrganization().getName()).as("employer").isEqualTo(organization);
        return this;
    }

    /** Has this current title. */
    public PersonAssert hasTitle(String title) {
        var employment = actual.getCurrentEmployment();
        Assertions.assertThat(employment).as("current employment of %s", actual.getLabel()).isNotNull();
        Assertions.assertThat(employment.getTitle()).as("title").isEqualTo(title);
        return this;
    }

    /** Has exactly these contact points, in any order. */
    public PersonAssert isReachedAt(String... values) {
        Assertions.assertThat(actual.getContactPoints()).as("contact points of %s", actual.getLabel())
                .extracting(ContactPoint::getValue).containsExactlyInAnyOrder(values);
        return this;
    }

    /** Carries exactly these tags, in any order. */
    public PersonAssert isTagged(String... names) {
        Assertions.assertThat(actual.getTags()).as("tags of %s", actual.getLabel()).extracting(Tag::getName)
                .containsExactlyInAnyOrder(names);
        return this;
    }

    /** Waits for a name. */
    public PersonAssert isPlaceholder() {
        Assertions.assertThat(actual.isPlaceholder()).as("placeholder").isTrue();
        return this;
    }
}
