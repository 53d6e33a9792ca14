// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A package is either exported with a version, or internal and not exported. */
final class Exports implements Rule {

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            checkExported(room, violations);
            if (!room.isTest()) {
                checkHidden(room, violations);
            }
        }
        return violations;
    }

    private static void checkExported(Room room, List<Violation> violations) {
        var place = room.name(room.folder().resolve(Room.MANIFEST));
        for (var export : room.manifest().exportedPackages()) {
            if (isInternal(export.name())) {
                violations.add(new Violation(place, export.name() + " is internal and exported",
                        "Take it out of Export-Package, or give what others need a package of its own"));
            }
            if (!export.hasVersion()) {
                violations.add(new Violation(place, export.name() + " is exported without a version",
                        "Write " + export.name() + ";version=\"1.0.0\""));
            }
        }
    }

    private static void checkHidden(Room room, List<Violation> violations) {
        for (var packageName : packages(room)) {
            if (!isInternal(packageName) && !room.manifest().exports(packageName)) {
                violations.add(new Violation(room.name(room.folder()), packageName + " is neither internal nor exported",
                        "Move it below " + room.name() + ".internal, or export it with a version"));
            }
        }
    }

    private static TreeSet<String> packages(Room room) {
        var packages = new TreeSet<String>();
        var source = room.folder().resolve("src");
        for (var file : room.sources()) {
            if (!file.endsWith("package-info.java")) {
                packages.add(packageOf(source.relativize(file)));
            }
        }
        return packages;
    }

    private static String packageOf(Path file) {
        return file.getParent() == null ? "" : file.getParent().toString().replace('\\', '/').replace('/', '.');
    }

    private static boolean isInternal(String packageName) {
        return ("." + packageName + ".").contains(".internal.");
    }
}
