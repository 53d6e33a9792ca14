// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Knows what holds for every room of Kith, and checks it; must not know what any room does. Each rule is shown to work
 * on a small bad example before it is held against the project.
 */
package org.kith.architecture;
