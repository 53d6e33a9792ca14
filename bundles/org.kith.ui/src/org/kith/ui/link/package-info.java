// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Where views lead to, and how the workbench goes there. Knows the open network and views by their ids; knows no view.
 *
 * @since 1.0
 */
package org.kith.ui.link;
