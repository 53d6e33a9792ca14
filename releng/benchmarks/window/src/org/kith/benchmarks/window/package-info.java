// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A window with the list of people, worked by a script. Knows the views of the product; compiled against the built
 * product, since it is what draws.
 */
package org.kith.benchmarks.window;
