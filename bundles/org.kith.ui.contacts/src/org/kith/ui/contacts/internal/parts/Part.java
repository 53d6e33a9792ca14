// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.kith.ui.theme.Icon;

/**
 * A part of a person as a line of a list.
 *
 * @param object the part itself
 * @param icon its sort
 * @param text what it says first
 * @param detail what it says after that; may be empty
 * @param link where a click leads to; null for a line that leads nowhere
 */
public record Part(EObject object, Icon icon, String text, String detail, String link) {
}
