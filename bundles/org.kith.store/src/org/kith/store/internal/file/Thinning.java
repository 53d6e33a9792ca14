// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.file;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups to keep: the newest of each of the last 12 days, 10 weeks and 9 months that have one. */
final class Thinning {

    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 9;

    private Thinning() {
    }

    static Set<LocalDateTime> keep(Collection<LocalDateTime> times) {
        var newestFirst = times.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<LocalDateTime>();
        kept.addAll(newest(newestFirst, LocalDateTime::toLocalDate, DAYS));
        kept.addAll(newest(newestFirst, Thinning::week, WEEKS));
        kept.addAll(newest(newestFirst, YearMonth::from, MONTHS));
        return kept;
    }

    private static Object week(LocalDateTime time) {
        return List.of(time.get(IsoFields.WEEK_BASED_YEAR), time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Set<LocalDateTime> newest(List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> period,
            int count) {
        var seen = new HashSet<Object>();
        var kept = new HashSet<LocalDateTime>();
        for (var time : newestFirst) {
            if (seen.size() < count && seen.add(period.apply(time))) {
                kept.add(time);
            }
        }
        return kept;
    }
}
