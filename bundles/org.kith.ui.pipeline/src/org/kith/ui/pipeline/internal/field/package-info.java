// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Two fields that add a dated line to a list. Knows no view and no model.
 */
package org.kith.ui.pipeline.internal.field;
