// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the commands of the network as a whole do: open, export, back up, undo. Knows no view but by its id.
 */
package org.kith.app.internal.commands;
