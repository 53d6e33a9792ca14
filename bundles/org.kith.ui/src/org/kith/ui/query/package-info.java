// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A field in which people are looked for by the query language, with completion, examples and the saved queries, and the
 * search for them in the open network. The same for every view; knows none of them.
 *
 * @since 1.0
 */
package org.kith.ui.query;
