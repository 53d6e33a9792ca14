// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How the workbench is started, which file it opens and which views stand where when a person first sees it. Must not
 * know what the views show: it names them by their ids alone.
 */
package org.kith.app.internal.workbench;
