// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How one measures: fresh machines, interleaved rounds, medians, the table. Knows nothing of networks.
 */
package org.kith.benchmarks.harness;
