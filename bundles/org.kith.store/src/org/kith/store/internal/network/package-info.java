// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Networks on a database: opening, editing, undoing, following others, searching, checking. Brings the memory and the
 * tables together; knows no window.
 */
package org.kith.store.internal.network;
