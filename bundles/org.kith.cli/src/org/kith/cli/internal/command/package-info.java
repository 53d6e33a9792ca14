// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The commands, one class each, and what they share: where the network is, who a person is, what goes wrong. Knows the
 * services of the core; knows no window and no store.
 */
package org.kith.cli.internal.command;
