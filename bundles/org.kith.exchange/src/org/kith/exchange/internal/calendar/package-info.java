// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Birthdays and whom to contact when, for calendars. Knows when somebody is due, not why. */
package org.kith.exchange.internal.calendar;
