// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Small plots that stand beside text. Knows numbers and colours, and nothing of what they mean. */
package org.kith.ui.chart;
