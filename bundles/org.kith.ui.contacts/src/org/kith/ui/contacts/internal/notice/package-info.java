// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Tells once a day that something new is due, without getting in the way. Knows suggestions and the open network; knows
 * no view.
 */
package org.kith.ui.contacts.internal.notice;
