// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Input fields of chips, and finding people, organizations, skills and tags while typing. Knows the open network; knows
 * no view.
 *
 * @since 1.0
 */
package org.kith.ui.field;
