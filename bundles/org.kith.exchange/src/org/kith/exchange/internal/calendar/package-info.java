// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Calendars: meetings that took place come in; birthdays, tasks, sessions go out. Knows when somebody is due, not why. */
package org.kith.exchange.internal.calendar;
