// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Finds records of the same person, and makes one of them. Knows the people of a network; knows no file.
 */
package org.kith.exchange.internal.duplicate;
