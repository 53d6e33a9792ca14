// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Writes what a view shows to a file that the user chooses. Knows files and their formats, not what is in them.
 *
 * @since 1.0
 */
package org.kith.ui.export;
