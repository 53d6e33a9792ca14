// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reports on a network: what one is asked, what it says, and how that looks as a page, a table or a drawing. Knows
 * where the numbers come from in words only.
 *
 * @since 1.0
 */
package org.kith.core.report;
