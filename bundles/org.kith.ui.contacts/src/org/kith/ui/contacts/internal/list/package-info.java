// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The table of everybody: columns, filter, what it says when nobody is there. Knows no other view.
 */
package org.kith.ui.contacts.internal.list;
