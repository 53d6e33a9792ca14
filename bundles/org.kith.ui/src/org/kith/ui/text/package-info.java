// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Dates, times and names in the words people use, and how texts are put together. Knows no widget.
 *
 * @since 1.0
 */
package org.kith.ui.text;
