// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the user left the boards: which one is shown, and what is folded up. */
final class BoardState {

    private static final String BOARD = "board";
    private static final String FOLDED = "folded";

    private final Map<String, String> memory;
    private final Set<UUID> folded;

    /** @param memory keeps it from session to session */
    BoardState(Map<String, String> memory) {
        this.memory = memory;
        folded = Stream.of(memory.getOrDefault(FOLDED, "").split(" ")).filter(text -> !text.isEmpty())
                .map(UUID::fromString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @return id of the board shown; null if none is remembered */
    UUID board() {
        var id = memory.get(BOARD);
        return id == null ? null : UUID.fromString(id);
    }

    void board(UUID shown) {
        memory.put(BOARD, shown.toString());
    }

    /** @return keys of the stages that are folded up */
    Set<UUID> folded() {
        return folded;
    }

    /** Folds a stage up, or unfolds it. */
    void fold(UUID stage) {
        if (!folded.remove(stage)) {
            folded.add(stage);
        }
        memory.put(FOLDED, folded.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }
}
