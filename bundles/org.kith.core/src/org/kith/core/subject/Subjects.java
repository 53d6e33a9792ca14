// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.subject;

import java.util.stream.Stream;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;

/** What a network holds of the other subjects than people and organizations. On the model thread. */
public final class Subjects {

    private Subjects() {
    }

    /** @return all objects of a type, in the order in which they were added */
    public static <T extends Identified> Stream<T> of(Network root, Class<T> type) {
        return root.getSubjects().stream().filter(type::isInstance).map(type::cast);
    }
}
