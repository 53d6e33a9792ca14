// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * People from vCards of every version. Knows what their producers do differently; knows no network.
 */
package org.kith.exchange.internal.vcard;
