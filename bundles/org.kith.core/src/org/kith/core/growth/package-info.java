// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the owner learns from others and who told it, how sure of themselves the owner becomes week by week, what is to
 * be seen of them, and whom they meet by it. Knows no views, and not how strong ties are.
 *
 * @since 1.0
 */
package org.kith.core.growth;
