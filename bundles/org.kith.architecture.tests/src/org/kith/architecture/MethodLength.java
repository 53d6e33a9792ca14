// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a method may be.
 *
 * @param most the number of lines, from the signature to the closing brace, that is still allowed
 */
record MethodLength(int most) implements Rule {

    /** Over this a method is reported, and the build goes on. */
    static final int WARNING = 40;
    /** Over this the build fails. */
    static final int FAILURE = 80;

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            for (var source : Source.of(room)) {
                new Scanner(source, violations).scan(source.tree(), null);
            }
        }
        return violations;
    }

    private final class Scanner extends TreeScanner<Void, Void> {

        private final Source source;
        private final List<Violation> violations;

        Scanner(Source source, List<Violation> violations) {
            this.source = source;
            this.violations = violations;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            var lines = method.getBody() == null ? 0 : source.lines(method);
            if (lines > most) {
                violations.add(source.violation(method, method.getName() + " has " + lines + " lines",
                        "Say in smaller methods what each part does; over " + FAILURE + " the build fails"));
            }
            return super.visitMethod(method, none);
        }
    }
}
