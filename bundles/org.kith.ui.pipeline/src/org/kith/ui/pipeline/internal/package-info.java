// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The texts of the views of opportunities. Knows nothing else.
 */
package org.kith.ui.pipeline.internal;
