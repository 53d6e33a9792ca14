// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** The Check-Up view: what somebody should look at, and what can be done about it at once. */
package org.kith.ui.contacts.internal.checkup;
