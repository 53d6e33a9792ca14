// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Text files as people bring them: their encoding, their lines, how far they are read. Knows files; knows neither
 * formats nor the model.
 */
package org.kith.exchange.internal.text;
