// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.kith.core.Network;
import org.kith.core.check.Invariants;
import org.kith.core.check.Problem;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Finding;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Party;
import org.kith.model.edit.Words;
import org.osgi.service.component.annotations.Component;

/** Finds what breaks a rule of the model, or soon will. */
@Component
public final class BrokenRules implements Check {

    @Override
    public String title() {
        return Messages.rules;
    }

    @Override
    public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
        var now = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Invariants(network.root(), now).ofWhole().stream().map(each -> finding(network, each)).toList();
    }

    private static Finding finding(Network network, Problem problem) {
        var about = network.find(problem.id()).orElseThrow();
        return new Finding(problem.id(), about instanceof Party party ? party.getLabel() : Words.of(about.eClass()), problem.message(), List.of());
    }
}
