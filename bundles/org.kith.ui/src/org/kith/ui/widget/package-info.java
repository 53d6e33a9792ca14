// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Small pieces that views are made of. Knows neither model nor network.
 *
 * @since 1.0
 */
package org.kith.ui.widget;
