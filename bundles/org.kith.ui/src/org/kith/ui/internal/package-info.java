// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The texts of the kit. Knows nothing else.
 */
package org.kith.ui.internal;
