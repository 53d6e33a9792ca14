// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.Visibility;
import org.kith.model.growth.VisibilityItem;
import org.kith.ui.text.DateTexts;

/** How days and people of an item read in its row. */
final class Dated {

    static final Comparator<VisibilityItem> NEWEST_FIRST = Comparator.comparing(VisibilityItem::getDate,
            Comparator.nullsLast(Comparator.naturalOrder())).reversed();

    private Dated() {
    }

    static String day(LocalDate day) {
        return day == null ? "" : DateTexts.day(day);
    }

    /** @return the latest numbers, as in “480 views, 9 likes” */
    static String numbers(VisibilityItem item) {
        return Visibility.series(item).stream().map(each -> number(each.last()) + ' ' + each.name())
                .collect(Collectors.joining(", "));
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }

    static String met(int people) {
        return people == 0 ? "" : NLS.bind(Messages.Row_met, people);
    }
}
