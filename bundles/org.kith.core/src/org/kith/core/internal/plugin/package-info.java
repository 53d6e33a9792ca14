// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Finds plug-ins in the files of an installed Kith and in the framework. What begins a safe start must know nothing but
 * Java itself: it runs before the framework does.
 */
package org.kith.core.internal.plugin;
