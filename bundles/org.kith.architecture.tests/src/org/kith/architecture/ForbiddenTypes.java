// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** SQL is spoken in the store alone, and nothing below level 3 knows that there are windows. */
final class ForbiddenTypes implements Rule {

    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.sqlite.."};
    private static final String[] WIDGETS =
            {"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4.ui.."};

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            if (!Files.isDirectory(room.classes())) {
                continue;
            }
            if (!room.name().startsWith("org.kith.store")) {
                check(room, SQL, "Ask org.kith.core.Network; SQL stays in org.kith.store", violations);
            }
            if (Levels.of(room.name()) < Levels.WIDGETS || room.name().startsWith("org.kith.cli")) {
                check(room, WIDGETS, "Move it to org.kith.ui or above", violations);
            }
        }
        return violations;
    }

    private static void check(Room room, String[] packages, String remedy, List<Violation> violations) {
        for (var detail : PackageCycles.failures(noneDependOn(packages), PackageCycles.classes(room))) {
            violations.add(new Violation(room.name(room.folder()), detail.replace('\n', ' '), remedy));
        }
    }

    private static ArchRule noneDependOn(String... packages) {
        return ArchRuleDefinition.noClasses()
                .should().dependOnClassesThat().resideInAnyPackage(packages);
    }
}
