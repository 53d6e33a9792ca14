// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who would be a good mentor or mentee, term by term. Knows rows, skills and profiles; no views.
 */
package org.kith.insight.internal.mentorship;
