// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How strong the tie of the owner and a person is, and why. Knows no model objects, and not who is tied to whom.
 *
 * @since 1.0
 */
package org.kith.core.tie;
