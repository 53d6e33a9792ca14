// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * People as lists show them: rows, when they are due, and finding them by a few letters. Values and pure functions;
 * knows no window and no store.
 *
 * @since 1.0
 */
package org.kith.core.people;
