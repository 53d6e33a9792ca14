// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

/** A query can't be understood; the message says where and what would be. */
public class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * @param position of the first character that is wrong, from 0
     * @param message for the user, with the remedy
     */
    public QueryException(int position, String message) {
        super(message);
        this.position = position;
    }

    /** @return where the query is wrong: the place of a character, from 0 */
    public int position() {
        return position;
    }
}
