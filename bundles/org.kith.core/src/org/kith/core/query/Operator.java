// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

/** How the value of a field is compared. */
enum Operator {
    /** Is, or contains. */
    IS(":"),
    /** Is less than or equal to. */
    AT_MOST("<="),
    /** Is greater than or equal to. */
    AT_LEAST(">="),
    /** Is less than. */
    LESS("<"),
    /** Is greater than. */
    MORE(">"),
    /** Is equal to. */
    EQUAL("=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean holds(double left, double right) {
        return switch (this) {
            case IS, EQUAL -> left == right;
            case AT_MOST -> left <= right;
            case AT_LEAST -> left >= right;
            case LESS -> left < right;
            case MORE -> left > right;
        };
    }

    /** @return whether it asks for an order, which words have not */
    boolean compares() {
        return this != IS && this != EQUAL;
    }
}
