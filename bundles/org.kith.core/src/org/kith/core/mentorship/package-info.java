// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What can be done with mentorships, and what follows from them: which status comes after which, when to meet, how far
 * goals are, what of the advice worked. Knows no views, and not who would fit whom for what reason.
 *
 * @since 1.0
 */
package org.kith.core.mentorship;
