// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Who helped whom, who knows what, and whom to ask: the contract of the supportive network. Knows model objects where
 * help is recorded; what engines take and give are immutable values.
 *
 * @since 1.0
 */
package org.kith.core.support;
