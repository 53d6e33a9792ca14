// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What is run and timed, each in a Java machine of its own: Kith doing something, or the least that anything would
 * have to do for the same result. Knows Kith and the libraries it stands on; knows no table.
 */
package org.kith.benchmarks.trials;
