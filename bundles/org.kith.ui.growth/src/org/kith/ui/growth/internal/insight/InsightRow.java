// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.util.UUID;

import org.kith.model.edit.Words;
import org.kith.model.growth.InsightConfidence;
import org.kith.ui.overview.OverviewRow;

/**
 * An insight at a glance.
 *
 * @param detail topics, who told it, when it matters, what has become of it
 * @param current whether it still counts; what does not, fades
 */
record InsightRow(UUID id, String title, String detail, InsightConfidence confidence, boolean current)
        implements OverviewRow.Entry {

    @Override
    public String words() {
        return String.join(", ", title, Words.of(confidence), detail);
    }
}
