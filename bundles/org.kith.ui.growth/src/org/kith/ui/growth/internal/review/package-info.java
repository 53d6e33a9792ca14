// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Looks back on a week in five minutes. Knows the open network; not how a week is gathered.
 */
package org.kith.ui.growth.internal.review;
