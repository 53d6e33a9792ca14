// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** What a plug-in of the row {@code plugins} contributes: one of everything, and nothing in it. */
package org.kith.benchmarks.plugin;
