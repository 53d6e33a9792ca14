// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Mentorships with their agreements, goals and sessions, and what people offer as mentors. Knows people and skills, and
 * nothing of the other subjects.
 *
 * @since 1.0
 */
package org.kith.model.mentorship;
