// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What others may use says what it is: types and methods that an exported package shows have Javadoc. What a method
 * overrides is described where it is declared, the parts of a record by its parameters. A package says since when there
 * is what it shows; what comes later says so itself.
 */
final class ExportedJavadoc implements Rule {

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            for (var source : Source.of(room)) {
                var name = source.tree().getPackageName();
                if (name != null && room.manifest().exports(name.toString())) {
                    new Scanner(source, violations).scan(source.tree(), null);
                }
            }
        }
        return violations;
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final Source source;
        private final List<Violation> violations;

        Scanner(Source source, List<Violation> violations) {
            this.source = source;
            this.violations = violations;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void nothing) {
            if (source.file().endsWith("package-info.java")
                    && !source.documentation(getCurrentPath()).contains("@since")) {
                violations.add(source.violation(tree, tree.getPackageName() + " does not say since when it is shown",
                        "Write @since with the version of Kith that brings it"));
            }
            return null;
        }

        /** What is in a type that nobody sees is not looked at. */
        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isShown(type.getModifiers())) {
                return null;
            }
            require(type, type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (isShown(method.getModifiers()) && !isOverride(method) && !belongsToRecord(method)) {
                require(method, method.getName().toString());
            }
            return null;
        }

        private void require(Tree part, String name) {
            if (source.documentation(getCurrentPath()).isBlank()) {
                violations.add(source.violation(part, name + " is shown to others and says nothing",
                        "Write Javadoc: what it does, thread, failure, null"));
            }
        }

        private boolean isShown(ModifiersTree modifiers) {
            var parent = getCurrentPath().getParentPath().getLeaf();
            var flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED)
                    || parent.getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
        }

        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
        }

        /** A compact constructor has no parameters of its own. */
        private boolean belongsToRecord(MethodTree method) {
            var parent = getCurrentPath().getParentPath().getLeaf();
            return parent.getKind() == Tree.Kind.RECORD && method.getName().contentEquals("<init>")
                    && method.getParameters().size() == components((ClassTree) parent);
        }

        private static int components(ClassTree type) {
            return (int) type.getMembers().stream().filter(member -> member.getKind() == Tree.Kind.VARIABLE)
                    .map(VariableTree.class::cast)
                    .filter(variable -> !variable.getModifiers().getFlags().contains(Modifier.STATIC)).count();
        }
    }
}
