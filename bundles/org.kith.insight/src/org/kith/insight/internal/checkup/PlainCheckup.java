// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;

import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Checkup;
import org.kith.core.guard.Guard;
import org.kith.core.people.PersonRow;

/** The checks that Java’s service loader finds; used where there is no OSGi. */
public final class PlainCheckup implements Checkup {

    private final AllChecks all = new AllChecks(new Guard());

    /** Called by the service loader. */
    public PlainCheckup() {
        all.addChecks(ServiceLoader.load(Check.class, PlainCheckup.class.getClassLoader()));
    }

    @Override
    public List<Result> look(Network network, List<PersonRow> people, LocalDate day) {
        return all.look(network, people, day);
    }
}
