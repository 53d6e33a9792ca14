// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.kith.ui.theme.Tone;

/** Whether an opportunity needs something, by the next thing to do for it. */
enum Attention {
    /** It is decided. */
    SETTLED(Tone.MUTED),
    /** Nothing is planned. */
    NONE(Tone.AMBER),
    /** What was planned should have been done. */
    LATE(Tone.RED),
    /** Something is planned. */
    PLANNED(Tone.GREEN);

    private final Tone tone;

    Attention(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }
}
