// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Traits;
import org.kith.exchange.internal.Messages;
import org.kith.model.PartialDate;
import org.osgi.service.component.annotations.Component;

/** Two birthdays are two people. */
@Component(service = DuplicateRule.class)
public final class BirthdayRule implements DuplicateRule {

    @Override
    public double weight() {
        return 0.1;
    }

    @Override
    public double compare(Traits one, Traits other) {
        var a = one.birthday();
        var b = other.birthday();
        return a == null || b == null ? UNKNOWN : agree(a, b) ? 1 : IMPOSSIBLE;
    }

    private static boolean agree(PartialDate a, PartialDate b) {
        return agree(a.year(), b.year()) && agree(a.month(), b.month()) && agree(a.day(), b.day());
    }

    private static boolean agree(int a, int b) {
        return a == 0 || b == 0 || a == b;
    }

    @Override
    public String reason(Traits one, Traits other) {
        return Messages.Duplicate_birthday;
    }
}
