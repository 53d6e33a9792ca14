// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A list of own-drawn rows of any size. Knows SWT; knows no people and no network.
 *
 * @since 1.0
 */
package org.kith.ui.rows;
