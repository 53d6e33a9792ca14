// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The contract for finding and merging records of the same person. Knows people; knows no file format.
 *
 * @since 1.0
 */
package org.kith.core.duplicate;
