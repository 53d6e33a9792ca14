// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How ties are weighed, as the user sets it. Knows the open network; knows no view.
 */
package org.kith.ui.contacts.internal.tie;
