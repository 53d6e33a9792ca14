// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What tests of Kith and of its plug-ins are written with: builders, assertions, a ready network in a temporary file.
 * Knows the contract of the core; knows no store and no window.
 *
 * @since 1.0
 */
package org.kith.testkit;
