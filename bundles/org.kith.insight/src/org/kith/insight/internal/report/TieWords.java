// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import org.kith.core.report.ReportTable.Named;
import org.kith.core.tie.TieClass;

/** What classes of ties are called. */
final class TieWords {

    private TieWords() {
    }

    static String of(TieClass tieClass) {
        return switch (tieClass) {
            case STRONG -> Messages.tieStrong;
            case MEDIUM -> Messages.tieMedium;
            case WEAK -> Messages.tieWeak;
            case DORMANT -> Messages.tieDormant;
            case ABSENT -> Messages.tieAbsent;
        };
    }

    static Named named(TieClass tieClass) {
        return new Named(tieClass.name(), of(tieClass));
    }
}
