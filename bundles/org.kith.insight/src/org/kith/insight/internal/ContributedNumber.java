// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import org.eclipse.osgi.util.NLS;

/** Takes the numbers that plug-ins say only where they mean something; what is no number is a fault of theirs. */
public final class ContributedNumber {

    private ContributedNumber() {
    }

    /** @return how much something counts, not below 0 */
    public static double weight(double said) {
        return Math.max(0, finite(said));
    }

    /** @return a share, 0 to 1 */
    public static double share(double said) {
        return Math.clamp(finite(said), 0, 1);
    }

    private static double finite(double said) {
        if (!Double.isFinite(said)) {
            throw new IllegalArgumentException(NLS.bind(Messages.noNumber, said));
        }
        return said;
    }
}
