// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.kith.ui.pipeline.internal.Messages;

/** How opportunities are shown. */
enum Form {
    /** As cards in columns. */
    BOARD(Messages.Form_board),
    /** As rows. */
    TABLE(Messages.Form_table),
    /** As plots of how they go from stage to stage. */
    PLOTS(Messages.Form_plots);

    private final String label;

    Form(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
