// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How a person is put together from what a record says: names, dates, ways to reach them. Knows the model; knows no
 * format and no network.
 */
package org.kith.exchange.internal.person;
