// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the owner has achieved, what others say of it, and how sure of themselves the owner becomes. Knows the open
 * network; not how a trend is reckoned.
 */
package org.kith.ui.growth.internal.journal;
