// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What a person sees who starts Kith for the first time. Knows no other view.
 */
package org.kith.app.internal.welcome;
