// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** The command that measures and prints the table. Knows which rows there are; knows nothing of how one is measured. */
package org.kith.benchmarks;
