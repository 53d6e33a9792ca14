// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the user and the log are told when something fails. Knows no view.
 *
 * @since 1.0
 */
package org.kith.ui.error;
