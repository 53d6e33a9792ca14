// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Fetches RSS and Atom and reads them with Rome. Knows addresses and formats, and not what is kept of a feed. */
package org.kith.exchange.internal.feed;
