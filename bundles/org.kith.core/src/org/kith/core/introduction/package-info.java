// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What can be done with introductions, and whom one knows at an organization. Knows no views, and not how ties are
 * found.
 *
 * @since 1.0
 */
package org.kith.core.introduction;
