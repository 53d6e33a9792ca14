// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What somebody should look at in a network, and what can be done about it: the contract with whoever checks. Knows the
 * model; knows no window and no store.
 *
 * @since 1.0
 */
package org.kith.core.checkup;
