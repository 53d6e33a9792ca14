// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The opportunities of a pipeline as cards in columns. Knows the open network; not what an opportunity looks like in
 * detail.
 */
package org.kith.ui.pipeline.internal.board;
