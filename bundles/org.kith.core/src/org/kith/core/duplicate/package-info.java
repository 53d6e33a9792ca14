// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The contract for finding and merging records of the same person. Knows people; knows no file format.
 */
package org.kith.core.duplicate;
