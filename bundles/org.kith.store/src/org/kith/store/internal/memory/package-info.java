// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The network in memory: the objects by id, where each one belongs, who refers to whom, and what an edit has changed.
 * Knows the model; knows no SQL.
 */
package org.kith.store.internal.memory;
