// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reports: what each of the nine benefits of a network came to, all of them together, and what one can be proud of.
 * Knows the model and the contracts of the engines, not how their numbers are worked out.
 */
package org.kith.insight.internal.report;
