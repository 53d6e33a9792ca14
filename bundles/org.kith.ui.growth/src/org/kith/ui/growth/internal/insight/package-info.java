// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the owner has learnt and who told it: the list, the sheet, and capturing more. Knows the open network; not how
 * sure an insight is.
 */
package org.kith.ui.growth.internal.insight;
