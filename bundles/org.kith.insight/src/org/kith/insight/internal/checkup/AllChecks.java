// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Checkup;
import org.kith.core.checkup.Finding;
import org.kith.core.checkup.Fix;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.core.guard.Guarded;
import org.kith.core.people.PersonRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks all checks; one that fails is left out. */
@Component
public final class AllChecks implements Checkup {

    private final AllGuarded<Check> checks;

    /** Called by Declarative Services. */
    @Activate
    public AllChecks(@Reference Guard guard) {
        checks = new AllGuarded<>(guard);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(Check check) {
        checks.add(check);
    }

    /** Adds all that Java’s service loader finds. */
    void addChecks(ServiceLoader<Check> found) {
        checks.load(found);
    }

    void removeCheck(Check check) {
        checks.remove(check);
    }

    @Override
    public List<Result> look(Network network, List<PersonRow> people, LocalDate day) {
        return checks.stream().flatMap(check -> check.here(Messages.checking, each -> result(check, each.title(),
                each.look(network, people, day))).stream())
                .filter(result -> !result.findings().isEmpty()).sorted(Comparator.comparing(Result::title)).toList();
    }

    private static Result result(Guarded<Check> check, String title, List<Finding> findings) {
        return new Result(Objects.requireNonNull(title), findings.stream().map(finding -> new Finding(finding.id(),
                finding.title(), finding.message(), finding.fixes().stream().map(fix -> guarded(check, fix)).toList()))
                .toList());
    }

    /** A fix that fails fails the edit, which leaves nothing of it. */
    private static Fix guarded(Guarded<Check> check, Fix fix) {
        return new Fix(fix.label(), () -> check.hereOrThrow(Messages.fixing, each -> {
            fix.work().run();
            return fix;
        }));
    }
}
