// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The network that is open in this window: its people as rows, who is selected, how it is edited. Knows no
 * widget but the thread it lives on.
 *
 * @since 1.0
 */
package org.kith.ui.network;
