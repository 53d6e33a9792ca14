// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Gathers what one should know before one meets somebody. Knows the model, not how the page looks. */
package org.kith.insight.internal.brief;
