// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.growth.IdentityStatement;

/** How the owner presents themselves, version by version. On the model thread. */
public final class Identities {

    private Identities() {
    }

    /** @return all versions, the latest first */
    public static Stream<IdentityStatement> of(Network root) {
        return Subjects.of(root, IdentityStatement.class)
                .sorted(Comparator.comparing(IdentityStatement::getValidFrom).reversed());
    }

    /** @return the version that counts on a day; empty if there is none yet */
    public static Optional<IdentityStatement> on(Network root, LocalDate day) {
        return of(root).filter(each -> !each.getValidFrom().isAfter(day)).findFirst();
    }
}
