// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Knows how the workbench is started and which views stand where when a person first sees it; must not know what the
 * views show: it names them by their ids alone.
 */
package org.kith.app.internal;
