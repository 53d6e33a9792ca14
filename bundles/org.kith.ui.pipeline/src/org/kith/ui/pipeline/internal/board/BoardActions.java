// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.UUID;

/** What is done on a board; ids are those of opportunities and keys those of stages. */
interface BoardActions {

    /** Another card is selected; null if none is. */
    void selected(UUID card);

    /** The user wants to work on a card. */
    void open(UUID card);

    void move(UUID card, UUID stage);

    void delete(UUID card);

    void add(UUID stage, String title);

    /** Folds a column up, or unfolds it. */
    void fold(UUID stage);
}
