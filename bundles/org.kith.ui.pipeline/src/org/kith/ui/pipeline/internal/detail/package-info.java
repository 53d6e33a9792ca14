// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * One opportunity with all that belongs to it. Knows the open network; not how opportunities stand on a board.
 */
package org.kith.ui.pipeline.internal.detail;
