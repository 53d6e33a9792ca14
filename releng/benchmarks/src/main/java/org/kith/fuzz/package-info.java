// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/** Gives the formats what nobody would write. Knows the formats; knows nothing of what they make of it. */
package org.kith.fuzz;
