// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import org.kith.model.contacts.Introduction;

/** Asks whether both have agreed before they are introduced. */
interface Consent {

    /**
     * What the user said.
     *
     * @param known false if the user does not want to go on
     * @param reason why it is done although not both have agreed; null if both have
     */
    record Answer(boolean known, String reason) {
    }

    Answer ask(Introduction introduction);
}
