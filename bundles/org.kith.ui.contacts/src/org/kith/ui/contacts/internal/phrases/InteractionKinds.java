// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import org.kith.model.contacts.InteractionKind;
import org.kith.ui.theme.Icon;

/** How kinds of interactions look. */
public final class InteractionKinds {

    private InteractionKinds() {
    }

    /** @return the icon of a kind; never null */
    public static Icon icon(InteractionKind kind) {
        return switch (kind) {
            case MEETING_IN_PERSON -> Icon.MEETING;
            case VIDEO_CALL -> Icon.VIDEO;
            case PHONE_CALL -> Icon.CALL;
            case EMAIL -> Icon.EMAIL;
            case DIRECT_MESSAGE -> Icon.MESSAGE;
            case SOCIAL_REACTION -> Icon.REACTION;
            case EVENT_ENCOUNTER -> Icon.EVENT;
            case LETTER -> Icon.LETTER;
            case MENTORING_SESSION -> Icon.MENTORING;
            case OTHER -> Icon.OTHER;
        };
    }
}
