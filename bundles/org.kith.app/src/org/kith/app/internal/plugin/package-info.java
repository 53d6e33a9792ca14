// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What a person is told about plug-ins: which there are, which do not work, which hold Kith up; and how to do without
 * one. Knows no view.
 */
package org.kith.app.internal.plugin;
