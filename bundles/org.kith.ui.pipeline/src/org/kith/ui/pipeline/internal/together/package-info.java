// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The page of the Person view with what the user and a person undertake: a contribution like those of strangers. Knows
 * nothing of the other pages.
 */
package org.kith.ui.pipeline.internal.together;
