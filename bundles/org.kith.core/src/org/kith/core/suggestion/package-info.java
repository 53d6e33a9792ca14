// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What would be good to do today, and the contract of those who know of such things. Knows no views.
 *
 * @since 1.0
 */
package org.kith.core.suggestion;
