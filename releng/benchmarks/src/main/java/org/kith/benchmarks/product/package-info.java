// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The built product, how code of the benchmarks is compiled against it and added to it. Knows where a product keeps
 * what; measures nothing.
 */
package org.kith.benchmarks.product;
