// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who can introduce the owner to whom, whom the owner knows where, who should meet, and the introductions under way.
 * Knows the open network and its graph; not how paths are found.
 */
package org.kith.ui.contacts.internal.introduction;
