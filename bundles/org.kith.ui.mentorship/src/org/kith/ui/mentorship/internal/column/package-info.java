// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The column of the table of people that says who is a mentor or a mentee of the user: a contribution like those of
 * strangers. Knows nothing of the table.
 */
package org.kith.ui.mentorship.internal.column;
