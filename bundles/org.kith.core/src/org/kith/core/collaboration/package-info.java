// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What people do together: who gives and gets what, how well their skills complete one another, and who could join.
 * Knows no views, and not how strong ties are.
 *
 * @since 1.0
 */
package org.kith.core.collaboration;
