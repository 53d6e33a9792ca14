// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The fields of an object of growth, each named as in the model, and the people that it names. Knows no view.
 */
package org.kith.ui.growth.internal.sheet;
