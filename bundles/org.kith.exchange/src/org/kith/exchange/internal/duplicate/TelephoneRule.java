// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.Collection;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** A telephone number may be that of a home or an office, so by itself it only raises the question. */
@Component(service = DuplicateRule.class)
public final class TelephoneRule implements DuplicateRule {

    @Override
    public double weight() {
        return 0.2;
    }

    @Override
    public double proof() {
        return 0.6;
    }

    @Override
    public Collection<String> keys(Traits person) {
        return person.telephones();
    }

    @Override
    public double compare(Traits one, Traits other) {
        return Shared.likeness(one.telephones(), other.telephones(), 0);
    }

    @Override
    public String reason(Traits one, Traits other) {
        return Messages.Duplicate_telephone;
    }
}
