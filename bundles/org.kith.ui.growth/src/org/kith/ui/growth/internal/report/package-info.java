// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The reports in the window: a list of them, and the one that is read. Knows what a report says, not how it comes to
 * know it.
 */
package org.kith.ui.growth.internal.report;
