// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Sets pages as PDF. Knows briefs, reports and paper, not the model. */
package org.kith.insight.internal.pdf;
