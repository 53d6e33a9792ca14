// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.plugin;

import java.time.LocalDate;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Finding;
import org.kith.core.people.PersonRow;

/** Finds nothing. */
public final class NothingWrong implements Check {

    @Override
    public String title() {
        return "Nothing";
    }

    @Override
    public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
        return List.of();
    }
}
