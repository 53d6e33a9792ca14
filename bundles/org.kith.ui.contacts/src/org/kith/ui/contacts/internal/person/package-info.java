// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Everything that is known of one person, to read and to change; and what can be done with several at once. Knows the
 * open network and the kit; knows no other view.
 */
package org.kith.ui.contacts.internal.person;
