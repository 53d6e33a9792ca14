// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who needs the user today, and what to do about it. Knows the open network and the kit; knows no other view.
 */
package org.kith.ui.contacts.internal.today;
