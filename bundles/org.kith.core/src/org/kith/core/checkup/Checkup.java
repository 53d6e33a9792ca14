// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.checkup;

import java.time.LocalDate;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;

/** What all checks find. An OSGi service. */
public interface Checkup {

    /**
     * What one check found.
     *
     * @param title of the check
     * @param findings what matters most first; at least one
     */
    record Result(String title, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Looks at a network with all checks. On the model thread.
     *
     * @param people everybody, in no order
     * @param day today
     * @return what those found that found something; never null
     */
    List<Result> look(Network network, List<PersonRow> people, LocalDate day);
}
