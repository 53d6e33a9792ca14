// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What is measured on: a synthetic network and files of contacts, the same for the same numbers. Knows the formats it
 * writes; measures nothing.
 */
package org.kith.benchmarks.workload;
