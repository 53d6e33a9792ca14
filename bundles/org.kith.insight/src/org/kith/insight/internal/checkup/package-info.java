// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** The checks of Kith, and how all checks together are asked. Knows no window. */
package org.kith.insight.internal.checkup;
