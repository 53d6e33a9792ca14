// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who needs the owner today, and how strong a tie is: pure functions from rows and dates to results with reasons.
 * Knows no store, no window, and no clock but the day it is given.
 */
package org.kith.insight.internal;
