// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What may be wrong with a network, and the invariants of single objects. Knows the model, knows no store.
 *
 * @since 1.0
 */
package org.kith.core.check;
