// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How a Java file begins, what its comments leave open, and that each package says what its room knows. */
final class Headers implements Rule {

    private static final List<String> HEADER =
            List.of("// Copyright (c) 2026 Kith contributors", "// SPDX-License-Identifier: EPL-2.0");
    private static final Pattern LEFT_OPEN = Pattern.compile("(//|\\*).*\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*[\\s*]*\\S.*?\\.", Pattern.DOTALL);

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            for (var file : room.sources()) {
                checkLines(room.name(file), Project.read(file).lines().toList(), violations);
                checkPackage(room, file, violations);
            }
        }
        return violations;
    }

    private static void checkLines(String file, List<String> lines, List<Violation> violations) {
        if (lines.size() < HEADER.size() || !lines.subList(0, HEADER.size()).equals(HEADER)) {
            violations.add(Violation.at(file, 1, "the copyright and the licence are missing",
                    "Begin with: " + String.join(" / ", HEADER)));
        }
        for (var i = 0; i < lines.size(); i++) {
            if (LEFT_OPEN.matcher(lines.get(i)).find()) {
                violations.add(Violation.at(file, i + 1L, "something is left for later", "Do it, or write an issue"));
            }
        }
    }

    private static void checkPackage(Room room, Path file, List<Violation> violations) {
        if (room.isTest() || room.generatedSources().stream().anyMatch(it -> samePackage(room, it, file))) {
            return;
        }
        var info = file.resolveSibling("package-info.java");
        if (!Files.exists(info)) {
            violations.add(Violation.at(room.name(file), 1, "its package has no package-info.java",
                    "Say in its first sentence what the package knows, and what it must not know"));
        } else if (file.equals(info) && !FIRST_SENTENCE.matcher(Project.read(info)).find()) {
            violations.add(Violation.at(room.name(info), 1, "the package does not say what it knows",
                    "Write a comment whose first sentence says it"));
        }
    }

    private static boolean samePackage(Room room, Path generated, Path written) {
        var one = room.folder().resolve("src-gen").relativize(generated).getParent();
        var other = room.folder().resolve("src").relativize(written).getParent();
        return one != null && one.equals(other);
    }
}
