// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Finding;
import org.kith.core.people.PersonRow;
import org.osgi.service.component.annotations.Component;

/** Finds people to keep in touch with of whom nothing was entered for two years: they may work elsewhere by now. */
@Component
public final class StaleWork implements Check {

    private static final int YEARS = 2;

    @Override
    public String title() {
        return Messages.stale;
    }

    @Override
    public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
        var before = day.minusYears(YEARS).atStartOfDay().toInstant(ZoneOffset.UTC);
        return Kept.of(network, people)
                .filter(kept -> kept.person().getUpdated() != null && kept.person().getUpdated().isBefore(before))
                .sorted(Comparator.comparing(kept -> kept.person().getUpdated()))
                .map(StaleWork::finding).toList();
    }

    private static Finding finding(Kept kept) {
        var since = LocalDate.ofInstant(kept.person().getUpdated(), ZoneOffset.UTC);
        return new Finding(kept.row().id(), kept.row().name(), NLS.bind(Messages.staleHow, since), List.of());
    }
}
