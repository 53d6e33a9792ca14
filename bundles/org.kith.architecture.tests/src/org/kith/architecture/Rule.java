// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.util.List;

/** Something that holds for the whole project. */
@FunctionalInterface
interface Rule {

    /** Returns every place where the rule is broken; empty where it holds. */
    List<Violation> check(Project project);
}
