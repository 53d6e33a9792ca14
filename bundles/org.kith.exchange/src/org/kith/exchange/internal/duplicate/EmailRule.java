// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Collection;

import org.eclipse.osgi.util.NLS;
import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** An e-mail address is seldom shared. */
@Component(service = DuplicateRule.class)
public final class EmailRule implements DuplicateRule {

    @Override
    public double weight() {
        return 0.3;
    }

    @Override
    public double proof() {
        return 0.85;
    }

    @Override
    public Collection<String> keys(Traits person) {
        return person.emails();
    }

    @Override
    public double compare(Traits one, Traits other) {
        return Shared.likeness(one.emails(), other.emails(), 0);
    }

    @Override
    public String reason(Traits one, Traits other) {
        return NLS.bind(Messages.Duplicate_email, Shared.first(one.emails(), other.emails()));
    }
}
