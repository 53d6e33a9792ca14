// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What no line of ours does: swallow an error, print a stack trace, keep something static that changes, read Java
 * serialization, wait by sleeping in a test, switch a test off.
 */
final class ForbiddenCode implements Rule {

    private static final Set<String> THAT_CHANGE = Set.of("ArrayList", "LinkedList", "ArrayDeque", "HashMap",
            "LinkedHashMap", "TreeMap", "WeakHashMap", "IdentityHashMap", "ConcurrentHashMap", "HashSet",
            "LinkedHashSet", "TreeSet", "CopyOnWriteArrayList", "AtomicBoolean", "AtomicInteger", "AtomicLong",
            "AtomicReference", "StringBuilder");

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

    private static final class Scanner extends TreeScanner<Void, Void> {

        private final Source source;
        private final List<Violation> violations;
        private boolean inMessages;

        Scanner(Source source, List<Violation> violations) {
            this.source = source;
            this.violations = violations;
        }

        private void report(Tree part, String problem, String remedy) {
            violations.add(source.violation(part, problem, remedy));
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            var outer = inMessages;
            var parent = type.getExtendsClause();
            // NLS sets the static fields of its subclasses once.
            inMessages = parent != null && parent.toString().endsWith("NLS");
            for (var member : type.getMembers()) {
                if (member instanceof VariableTree field) {
                    checkField(field);
                }
            }
            super.visitClass(type, none);
            inMessages = outer;
            return null;
        }

        private void checkField(VariableTree field) {
            var modifiers = field.getModifiers().getFlags();
            if (!modifiers.contains(Modifier.STATIC)) {
                return;
            }
            if (!modifiers.contains(Modifier.FINAL) && !inMessages) {
                report(field, "the static field " + field.getName() + " can change",
                        "Make it final, or a field of an object that is handed to those who need it");
            } else if (field.getInitializer() instanceof NewClassTree created
                    && THAT_CHANGE.contains(simpleName(created.getIdentifier()))) {
                report(field, "the static field " + field.getName() + " holds what can change",
                        "Use List.of, Set.of or Map.of, or a field of an object");
            }
        }

        private static String simpleName(Tree type) {
            return type.toString().replaceAll("<.*", "").replaceAll(".*\\.", "");
        }

        @Override
        public Void visitCatch(CatchTree handler, Void none) {
            if (handler.getBlock().getStatements().isEmpty()) {
                report(handler, "an empty catch swallows " + handler.getParameter().getType(),
                        "Handle it, or let it go on with what the user should know");
            }
            return super.visitCatch(handler, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            var method = call.getMethodSelect().toString();
            if (method.endsWith("printStackTrace")) {
                report(call, "a stack trace is printed", "Log it, or tell the user what to do");
            } else if (source.room().isTest() && method.equals("Thread.sleep")) {
                report(call, "a test sleeps", "Wait for what is expected, with a limit");
            }
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void none) {
            reportSerialization(name, name.getName().toString());
            return super.visitIdentifier(name, none);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree name, Void none) {
            reportSerialization(name, name.getIdentifier().toString());
            return super.visitMemberSelect(name, none);
        }

        /** What is read in this way runs code of whoever wrote it. */
        private void reportSerialization(Tree part, String name) {
            if (name.equals("ObjectInputStream")) {
                report(part, "Java serialization is read", "Read JSON, or another format that only holds data");
            }
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            if (simpleName(annotation.getAnnotationType()).equals("Disabled")) {
                report(annotation, "a test is switched off", "Mend it or delete it");
            }
            return super.visitAnnotation(annotation, none);
        }
    }
}
