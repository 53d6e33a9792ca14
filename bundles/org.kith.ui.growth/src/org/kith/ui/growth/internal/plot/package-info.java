// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** A tab of plots that follows the open network. Knows nothing of what is plotted. */
package org.kith.ui.growth.internal.plot;
