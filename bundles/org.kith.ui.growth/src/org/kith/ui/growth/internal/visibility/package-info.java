// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Talks, publications, posts and events of the owner, their numbers, whom the owner met by them, and what to do after an
 * event. Knows the open network; not which status of a talk can follow which.
 */
package org.kith.ui.growth.internal.visibility;
