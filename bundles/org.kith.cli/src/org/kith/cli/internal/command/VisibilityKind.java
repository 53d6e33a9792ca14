// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Arrays;

import org.eclipse.emf.ecore.EClass;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.VisibilityItem;

/** What can be seen of the owner, as it is typed. */
enum VisibilityKind {

    TALK(Literals.TALK), PUBLICATION(Literals.PUBLICATION), POST(Literals.POST),
    DISCUSSION(Literals.DISCUSSION_CONTRIBUTION), OPEN_SOURCE(Literals.OPEN_SOURCE_CONTRIBUTION),
    AWARD(Literals.AWARD);

    private final EClass type;

    VisibilityKind(EClass type) {
        this.type = type;
    }

    /** @return a new one outside of any network */
    VisibilityItem create() {
        return (VisibilityItem) GrowthFactory.eINSTANCE.create(type);
    }

    boolean is(VisibilityItem item) {
        return type.isInstance(item);
    }

    static VisibilityKind of(VisibilityItem item) {
        return Arrays.stream(values()).filter(each -> each.is(item)).findFirst().orElseThrow();
    }
}
