// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;

/**
 * A parsed Java file.
 *
 * @param room where it is
 * @param file its name from the top of the project
 */
record Source(Room room, String file, CompilationUnitTree tree, DocTrees trees) {

    /** Parses everything that people wrote in a room. */
    static List<Source> of(Room room) {
        var files = room.sources();
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                manager.getJavaFileObjectsFromPaths(files));
        try {
            var trees = DocTrees.instance(task);
            var sources = new ArrayList<Source>();
            for (var tree : task.parse()) {
                var file = room.name(java.nio.file.Path.of(tree.getSourceFile().toUri()));
                sources.add(new Source(room, file, tree, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long firstLine(Tree part) {
        return tree.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(tree, part));
    }

    long lines(Tree part) {
        return tree.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(tree, part)) - firstLine(part) + 1;
    }

    /** Returns the Javadoc of something; empty if it has none. */
    String documentation(TreePath part) {
        return Objects.requireNonNullElse(trees.getDocComment(part), "");
    }

    Violation violation(Tree part, String problem, String remedy) {
        return Violation.at(file, firstLine(part), problem, remedy);
    }
}
