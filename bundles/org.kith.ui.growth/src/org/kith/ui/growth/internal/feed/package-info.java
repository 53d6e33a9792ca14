// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The feeds that the owner reads: fetching them in the background, reading what they say offline. Knows the open
 * network; what becomes of an entry it is told.
 */
package org.kith.ui.growth.internal.feed;
