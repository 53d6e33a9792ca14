// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Where the stages of a board and the rates of currencies are edited. Knows no cards.
 */
package org.kith.ui.pipeline.internal.stages;
