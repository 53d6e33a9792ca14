// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * All mentorships at a glance. Knows the open network; not what a mentorship looks like in detail.
 */
package org.kith.ui.mentorship.internal.list;
