// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.util.List;

/**
 * The text of one vCard.
 *
 * @param position from 1
 * @param text as it stands in the file, without photos; only the beginning of a card that is too large
 * @param flaw why it can't be read, in a sentence for the user; null if it can
 * @param omissions what was left out of the text, each in a sentence for the user
 */
record Card(int position, String text, String flaw, List<String> omissions) {

    Card {
        omissions = List.copyOf(omissions);
    }
}
