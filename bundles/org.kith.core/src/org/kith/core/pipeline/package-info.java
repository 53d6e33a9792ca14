// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What can be done with opportunities on their boards, and with referrals: the templates that boards begin with,
 * moving from stage to stage and how they went, sums in one currency, what is to be done, what came of ties. Knows no
 * views, and not how strong ties are.
 *
 * @since 1.0
 */
package org.kith.core.pipeline;
