// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * One mentorship in detail, from which a session can be run. Knows the open network; not which mentorship is chosen.
 */
package org.kith.ui.mentorship.internal.detail;
