// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Finding mentors and mentees in the network. Knows the open network; not how matches are scored.
 */
package org.kith.ui.mentorship.internal.find;
