// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * People, organizations, how they are reached, how they are tied and when they met: the generated types, and beside
 * them the few features that are derived from other features of the same object. Knows no network as a whole.
 *
 * @since 1.0
 */
package org.kith.model.contacts;
