// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The names under which commands, views and menus of the workbench can be reached. Knows no widget.
 *
 * @since 1.0
 */
package org.kith.ui;
