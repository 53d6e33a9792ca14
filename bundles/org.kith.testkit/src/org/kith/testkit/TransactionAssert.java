// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.kith.core.Transaction;

/** Says what should stand in the journal. */
public final class TransactionAssert extends AbstractAssert<TransactionAssert, Transaction> {

    TransactionAssert(Transaction actual) {
        super(actual, TransactionAssert.class);
    }

    /** Was called this. */
    public TransactionAssert isLabelled(String label) {
        Assertions.assertThat(actual.label()).as("label").isEqualTo(label);
        return this;
    }

    /** Was made by this author. */
    public TransactionAssert isBy(String author) {
        Assertions.assertThat(actual.author()).as("author").isEqualTo(author);
        return this;
    }

    /** Changed so many objects. */
    public TransactionAssert changes(int objects) {
        Assertions.assertThat(actual.objects()).as("objects changed by %s", actual.label()).isEqualTo(objects);
        return this;
    }

    /** Takes another transaction back. */
    public TransactionAssert reverts(Transaction other) {
        Assertions.assertThat(actual.reverts()).as("what %s takes back", actual.label()).isEqualTo(other.number());
        return this;
    }
}
