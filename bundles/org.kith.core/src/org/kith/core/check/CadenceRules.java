// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;

/** A cadence has 1 ≤ target ≤ maximum, and is never about the owner. */
final class CadenceRules {

    private CadenceRules() {
    }

    static void check(Person person, Person owner, Problems problems) {
        var cadence = person.getCadence();
        if (cadence == null) {
            return;
        }
        if (person == owner) {
            problems.add(person, Messages.ownerHasCadence, person.getLabel());
        }
        check(cadence, person, NLS.bind(Messages.thePerson, person.getLabel()), problems);
    }

    static void check(Tag tag, Problems problems) {
        if (tag.getCadence() != null) {
            check(tag.getCadence(), tag, NLS.bind(Messages.theTag, tag.getName()), problems);
        }
    }

    private static void check(CadencePolicy cadence, Identified holder, String name, Problems problems) {
        if (cadence.getTargetDays() < 1) {
            problems.add(holder, Messages.cadenceTarget, name, cadence.getTargetDays());
        } else if (cadence.getMaxDays() < cadence.getTargetDays()) {
            problems.add(holder, Messages.cadenceMaximum, name, cadence.getMaxDays(), cadence.getTargetDays());
        }
    }
}
