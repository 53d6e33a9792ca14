// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The language in which people are looked for: in the filter, on the command line, in saved queries. Knows the model,
 * but not where the facts about ties and dues come from.
 *
 * @since 1.0
 */
package org.kith.core.query;
