// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Collection;

import org.eclipse.osgi.util.NLS;
import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** A profile is of one person: two of them on the same site are two people. */
@Component(service = DuplicateRule.class)
public final class ProfileRule implements DuplicateRule {

    @Override
    public double weight() {
        return 0.4;
    }

    @Override
    public double proof() {
        return 0.85;
    }

    @Override
    public Collection<String> keys(Traits person) {
        return person.profiles();
    }

    @Override
    public double compare(Traits one, Traits other) {
        return Shared.likeness(one.profiles(), other.profiles(), IMPOSSIBLE);
    }

    @Override
    public String reason(Traits one, Traits other) {
        return NLS.bind(Messages.Duplicate_profile, Shared.first(one.profiles(), other.profiles()));
    }
}
