// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the views change, each time by one edit with a name that can be undone, and what is asked before. Knows no
 * board.
 */
package org.kith.ui.pipeline.internal.edits;
