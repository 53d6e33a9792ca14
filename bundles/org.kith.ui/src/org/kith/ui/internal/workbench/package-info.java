// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How the kit is tied to the workbench that runs it: services, theme, dialogs. Knows no view.
 */
package org.kith.ui.internal.workbench;
