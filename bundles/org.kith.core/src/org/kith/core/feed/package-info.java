// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Feeds that the owner has chosen to read: which there are, what they have published, and who fetches it. Knows no
 * format of them and no connection.
 *
 * @since 1.0
 */
package org.kith.core.feed;
