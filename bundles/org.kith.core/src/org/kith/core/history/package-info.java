// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * When and how the owner was in touch with each person, as arrays that scores can run over. Knows no model objects.
 *
 * @since 1.0
 */
package org.kith.core.history;
