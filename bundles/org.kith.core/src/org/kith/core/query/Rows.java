// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.function.Predicate;

import org.kith.core.people.PersonRow;
import org.kith.core.people.Query;
import org.kith.model.contacts.Person;

/** Where the rows of people come from. On the model thread. */
@FunctionalInterface
public interface Rows {

    /** @return never null */
    PersonRow row(Person person);

    /**
     * Whoever has an index of rows finds words faster than this, which looks at each row.
     *
     * @param words as typed; each has to begin a word of name, organization, title or e-mail address
     * @return whether a person has them all
     */
    default Predicate<Person> having(String words) {
        var query = new Query(words);
        return person -> query.matches(row(person));
    }
}
