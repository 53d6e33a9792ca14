// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Who owes whom, and whom to ask. Reads the model where it gathers; ranks by values alone.
 */
package org.kith.insight.internal.support;
