// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

/**
 * How a query that is being typed could go on.
 *
 * @param term the condition that is completed, for the user to choose: {@code tag:Berlin}
 * @param query the query up to its end, in place of all that was typed
 */
public record Completion(String term, String query) {
}
