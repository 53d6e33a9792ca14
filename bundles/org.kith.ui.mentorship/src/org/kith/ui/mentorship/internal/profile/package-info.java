// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What people offer as mentors and look for as mentees. Knows the open network; not who fits whom.
 */
package org.kith.ui.mentorship.internal.profile;
