// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** People of one name at one employer; other employers say nothing, since people move on. */
@Component(service = DuplicateRule.class)
public final class EmployerRule implements DuplicateRule {

    @Override
    public double weight() {
        return 0.1;
    }

    @Override
    public double compare(Traits one, Traits other) {
        return Shared.likeness(one.employers(), other.employers(), UNKNOWN);
    }

    @Override
    public String reason(Traits one, Traits other) {
        return Messages.Duplicate_employer;
    }
}
