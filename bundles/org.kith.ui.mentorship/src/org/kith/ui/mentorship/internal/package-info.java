// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The texts of the views of mentorships. Knows no window.
 */
package org.kith.ui.mentorship.internal;
