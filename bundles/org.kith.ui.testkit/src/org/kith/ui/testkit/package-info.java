// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A window with an open network, for tests of what views show.
 *
 * @since 1.0
 */
package org.kith.ui.testkit;
