// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.UUID;

/**
 * Whom the user wants to reach.
 *
 * @param id of a person or an organization
 * @param name as people know them
 * @param organization whether it is an organization
 */
record Target(UUID id, String name, boolean organization) {
}
