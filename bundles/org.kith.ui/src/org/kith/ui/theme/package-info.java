// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How Kith looks: colours, fonts, spacing and icons, light and dark. Knows SWT; knows no network and no view.
 *
 * @since 1.0
 */
package org.kith.ui.theme;
