// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What one should know before one meets somebody: a page, and how it looks as a document. Knows no model objects.
 *
 * @since 1.0
 */
package org.kith.core.brief;
