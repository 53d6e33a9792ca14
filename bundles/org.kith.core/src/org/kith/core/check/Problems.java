// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.check.Problem.Severity;
import org.kith.model.contacts.Identified;

/** Collects what rules find. */
final class Problems {

    private List<Problem> found = List.of();

    void add(Identified object, String message, Object... words) {
        add(Severity.ERROR, object, message, words);
    }

    /** What somebody should look at, and what no edit is refused for. */
    void warn(Identified object, String message, Object... words) {
        add(Severity.WARNING, object, message, words);
    }

    private void add(Severity severity, Identified object, String message, Object... words) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(new Problem(severity, object.getId(), NLS.bind(message, words)));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
