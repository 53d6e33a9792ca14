// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Checkup;
import org.kith.core.people.PersonRow;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all checks; one that fails is left out. */
@Component
public final class AllChecks implements Checkup {

    private static final Logger LOG = LoggerFactory.getLogger(AllChecks.class);

    private final List<Check> checks = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(Check check) {
        checks.add(check);
    }

    void removeCheck(Check check) {
        checks.remove(check);
    }

    @Override
    public List<Result> look(Network network, List<PersonRow> people, LocalDate day) {
        return checks.stream().flatMap(check -> guarded(check, network, people, day).stream())
                .filter(result -> !result.findings().isEmpty()).sorted(Comparator.comparing(Result::title)).toList();
    }

    private Optional<Result> guarded(Check check, Network network, List<PersonRow> people, LocalDate day) {
        try {
            return Optional.of(new Result(check.title(), check.look(network, people, day)));
        } catch (RuntimeException | LinkageError failure) {
            checks.remove(check);
            LOG.error(NLS.bind(Messages.checkFailed, check.getClass().getName()), failure);
            return Optional.empty();
        }
    }
}
