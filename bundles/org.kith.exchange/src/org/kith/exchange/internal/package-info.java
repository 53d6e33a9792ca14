// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What import and export say to the user. Knows no format and no network.
 */
package org.kith.exchange.internal;
