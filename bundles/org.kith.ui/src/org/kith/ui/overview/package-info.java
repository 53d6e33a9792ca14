// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A list of all objects of a subject beside the detail of the selected one. Knows the open network; not what the
 * objects are.
 *
 * @since 1.0
 */
package org.kith.ui.overview;
