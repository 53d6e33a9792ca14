// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * People from tables: LinkedIn’s and Google’s. Knows columns by their names; knows no network.
 */
package org.kith.exchange.internal.csv;
