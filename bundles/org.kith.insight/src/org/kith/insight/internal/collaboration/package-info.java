// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Which small teams know together what is needed. Knows rows, skills and ties; no views.
 */
package org.kith.insight.internal.collaboration;
