// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Whom the owner knows where. Knows the graph of ties; no views.
 */
package org.kith.insight.internal.introduction;
