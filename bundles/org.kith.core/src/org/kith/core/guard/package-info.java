// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The one gate to code that plug-ins contribute: what fails there is named, told once and goes no further. Knows threads
 * and bundles; knows no contract of what is contributed, no window and no store.
 *
 * @since 1.0
 */
package org.kith.core.guard;
