// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who is tied to whom, as arrays that the engines can run over, and what they find there. Knows no model objects.
 *
 * @since 1.0
 */
package org.kith.core.graph;
