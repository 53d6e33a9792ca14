// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.osgi.service.component.annotations.Component;

/** Takes people for the same whose addresses begin alike, as in ada.lovelace@one.example and ada.lovelace@two.example. */
@Component
public final class SameMailName implements DuplicateRule {

    @Override
    public double weight() {
        return 0.1;
    }

    /** Where the names agree, too, it is enough. */
    @Override
    public double proof() {
        return 0.8;
    }

    @Override
    public Collection<String> keys(Traits person) {
        return names(person);
    }

    /** People have several addresses, so that others say nothing. */
    @Override
    public double compare(Traits one, Traits other) {
        return Collections.disjoint(names(one), names(other)) ? UNKNOWN : 1;
    }

    @Override
    public String reason(Traits one, Traits other) {
        return "addresses that begin alike";
    }

    /** A name without a dot, such as info, is of many. */
    private static List<String> names(Traits person) {
        return person.emails().stream().map(address -> address.substring(0, Math.max(0, address.indexOf('@'))))
                .filter(name -> name.contains(".")).toList();
    }
}
