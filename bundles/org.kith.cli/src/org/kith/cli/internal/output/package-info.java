// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How answers look: one JSON document for programs, tables for people. Knows no network and no command.
 */
package org.kith.cli.internal.output;
