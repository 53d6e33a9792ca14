// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import org.kith.core.Transaction;
import org.kith.core.people.Due;
import org.kith.model.contacts.Person;

/** Where sentences about what should be true begin; for everything else there is AssertJ. */
public final class KithAssertions {

    private KithAssertions() {
    }

    /** About a person. */
    public static PersonAssert assertThat(Person actual) {
        return new PersonAssert(actual);
    }

    /** About a due. */
    public static DueAssert assertThat(Due actual) {
        return new DueAssert(actual);
    }

    /** About a journal entry. */
    public static TransactionAssert assertThat(Transaction actual) {
        return new TransactionAssert(actual);
    }
}
