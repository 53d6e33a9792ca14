// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.pipeline;

import static org.kith.model.pipeline.CollaborationStatus.ABANDONED;
import static org.kith.model.pipeline.CollaborationStatus.ACTIVE;
import static org.kith.model.pipeline.CollaborationStatus.AGREED;
import static org.kith.model.pipeline.CollaborationStatus.COMPLETED;
import static org.kith.model.pipeline.CollaborationStatus.EXPLORING;
import static org.kith.model.pipeline.CollaborationStatus.IDEA;
import static org.kith.model.pipeline.CollaborationStatus.PAUSED;

import java.util.List;
import java.util.Map;

/** Which status of a collaboration can follow which: the one table that forms, commands and checks go by. */
public final class CollaborationLifecycle {

    private static final Map<CollaborationStatus, List<CollaborationStatus>> NEXT = Map.of(
            IDEA, List.of(EXPLORING, AGREED, ABANDONED),
            EXPLORING, List.of(AGREED, ABANDONED),
            AGREED, List.of(ACTIVE, ABANDONED),
            ACTIVE, List.of(COMPLETED, PAUSED, ABANDONED),
            PAUSED, List.of(ACTIVE, COMPLETED, ABANDONED));

    private CollaborationLifecycle() {
    }

    /** @return what can follow, the usual one first; empty for an end */
    public static List<CollaborationStatus> next(CollaborationStatus status) {
        return NEXT.getOrDefault(status, List.of());
    }

    /** @return whether it is not at its end; a collaboration can begin with any such status */
    public static boolean isOpen(CollaborationStatus status) {
        return NEXT.containsKey(status);
    }
}
