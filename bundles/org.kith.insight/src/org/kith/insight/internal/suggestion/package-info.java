// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Finds what would be good to do today: keeping in touch, birthdays, promises, mentorships. Knows the contracts of
 * cadence and tie, not how they are worked out.
 */
package org.kith.insight.internal.suggestion;
