// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Lists of lines with check boxes and a field that adds more, and pages that scroll. Knows
 * nothing of what the lines are about.
 *
 * @since 1.0
 */
package org.kith.ui.lines;
