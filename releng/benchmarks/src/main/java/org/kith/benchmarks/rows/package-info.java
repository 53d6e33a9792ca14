// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** The rows of the table: what is compared with what, and the aim. Knows the trials that give the numbers. */
package org.kith.benchmarks.rows;
