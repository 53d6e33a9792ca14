// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The contract with everybody who works on a network: open, read, edit, undo, search, listen. Knows the model; knows
 * neither how a network is stored nor how it is shown.
 *
 * @since 1.0
 */
package org.kith.core;
