// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import org.kith.ui.theme.Icon;

/**
 * What can be done with a card where it stands.
 *
 * @param id a key of {@link org.kith.core.suggestion.Suggestion}, or the id of a command of the workbench
 * @param icon beside the word
 * @param word on the card
 * @param toolTip what it does, with its key
 * @param menu as the context menu says it, with mnemonic and key
 */
record CardAction(String id, Icon icon, String word, String toolTip, String menu) {
}
