// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Shows a page to read before a meeting and saves it for printing. Knows nothing of what stands on it.
 *
 * @since 1.0
 */
package org.kith.ui.brief;
