// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** No package of a room depends on itself by way of others. What EMF generates for one subject counts as one package. */
final class PackageCycles implements Rule {

    private static final Pattern GENERATED_PART = Pattern.compile("\\.(impl|util)$");

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            if (Files.isDirectory(room.classes())) {
                violations.addAll(check(room));
            }
        }
        return violations;
    }

    private static List<Violation> check(Room room) {
        return failures(freeOfCycles(room), classes(room)).stream()
                .map(cycle -> new Violation(room.name(room.folder()), cycle.strip(),
                        "Move what both need into a package of its own, or turn one of the calls round"))
                .toList();
    }

    /** Returns the classes of a room; what they use of others is known by name alone, which is quicker and enough. */
    static JavaClasses classes(Room room) {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(room.classes());
    }

    static List<String> failures(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    private static ArchRule freeOfCycles(Room room) {
        return SlicesRuleDefinition.slices().assignedFrom(new Packages(generatedPackages(room)))
                .should().beFreeOfCycles();
    }

    private static Set<String> generatedPackages(Room room) {
        var generated = room.folder().resolve("src-gen");
        return room.generatedSources().stream()
                .map(file -> generated.relativize(file).getParent().toString().replace('\\', '/').replace('/', '.'))
                .collect(Collectors.toSet());
    }

    private record Packages(Set<String> generated) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            return SliceIdentifier.of(generated.contains(name) ? GENERATED_PART.matcher(name).replaceFirst("") : name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
