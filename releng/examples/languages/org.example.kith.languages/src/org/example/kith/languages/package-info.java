// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Knows which languages people speak, and what follows from that. Knows no window. */
package org.example.kith.languages;
