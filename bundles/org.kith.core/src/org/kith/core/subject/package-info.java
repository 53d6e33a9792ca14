// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The objects of a network by their type. Knows the model alone, so that rules and services both may ask.
 *
 * @since 1.0
 */
package org.kith.core.subject;
