// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the start of Kith is compared with: a workbench window without contents; and the probe that says when a window
 * is usable. Knows the platform; knows nothing of Kith.
 */
package org.kith.benchmarks.workbench;
