// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Input fields that the kit has not: chips, and finding people and organizations while typing. Knows the rows of the open
 * network; knows no view.
 */
package org.kith.ui.contacts.internal.fields;
