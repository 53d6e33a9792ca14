// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The report of what the owner’s ties produced. Knows the open network and who is tied how strongly; not how
 * opportunities are edited.
 */
package org.kith.ui.pipeline.internal.produced;
