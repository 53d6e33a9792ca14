// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Works out who may know whom, from what people did together, where they worked and in which circles they
 * move. Knows the model; changes nothing.
 */
package org.kith.insight.internal.relationship;
