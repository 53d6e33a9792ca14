// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Finding;
import org.kith.core.checkup.Fix;
import org.kith.core.history.Touch;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/** Finds people whom the owner has not contacted for twice as long as it should take at most: the plan is not true. */
@Component
public final class BrokenCadence implements Check {

    private static final int TIMES = 2;
    private static final List<Integer> USUAL = List.of(30, 90, 180, 365, 730);

    @Override
    public String title() {
        return Messages.cadence;
    }

    @Override
    public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
        return Kept.of(network, people).filter(kept -> days(kept, day) > TIMES * kept.row().cadence().maxDays())
                .sorted(Comparator.comparingLong(kept -> -days(kept, day) / kept.row().cadence().maxDays()))
                .map(kept -> finding(kept, (int) days(kept, day))).toList();
    }

    /** @return since the last contact; 0 if there was none, about which there is nothing to say but that it is due */
    private static long days(Kept kept, LocalDate day) {
        var touches = kept.row().touches();
        return touches.isEmpty() ? 0 : day.toEpochDay() - Touch.epochDay(touches.get(touches.size() - 1));
    }

    private static Finding finding(Kept kept, int days) {
        var message = NLS.bind(Messages.cadenceHow, days, kept.row().cadence().maxDays());
        var slower = USUAL.stream().filter(usual -> usual >= days).findFirst();
        var fixes = Stream.concat(slower.stream().map(target -> new Fix(NLS.bind(Messages.cadenceSlower, target),
                () -> contactEvery(kept.person(), target))), Stream.of(kept.letGo()));
        return new Finding(kept.row().id(), kept.row().name(), message, fixes.toList());
    }

    private static void contactEvery(Person person, int target) {
        var policy = ContactsFactory.eINSTANCE.createCadencePolicy();
        policy.setTargetDays(target);
        policy.setMaxDays(target + target / 2);
        person.setCadence(policy);
    }
}
