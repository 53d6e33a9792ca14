// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The plug-ins that were added to Kith: what each is, what it adds, whether it works, and how to do without it. Knows no
 * window and nothing of how plug-ins get here.
 *
 * @since 1.0
 */
package org.kith.core.plugin;
