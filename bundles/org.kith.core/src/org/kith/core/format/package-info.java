// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The contract for file formats, and the services that import and export with them. Knows the network; knows no
 * particular format.
 *
 * @since 1.0
 */
package org.kith.core.format;
