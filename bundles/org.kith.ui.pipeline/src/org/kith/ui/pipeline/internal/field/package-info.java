// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What is to be done, and the fields that add dated lines to a list. Knows the open network; no view.
 */
package org.kith.ui.pipeline.internal.field;
