// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Tables of very many rows that sort, filter and can be driven by keyboard. Knows nothing of people.
 *
 * @since 1.0
 */
package org.kith.ui.table;
