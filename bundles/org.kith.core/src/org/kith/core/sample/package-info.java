// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Networks to try Kith with: a few invented people with a story, and any number of invented people for measurements.
 * Knows the contract of a network, and nobody who exists.
 *
 * @since 1.0
 */
package org.kith.core.sample;
