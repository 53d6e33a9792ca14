// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * A parsed Java file.
 *
 * @param room where it is
 * @param file its name from the top of the project
 */
record Source(Room room, String file, CompilationUnitTree tree, SourcePositions positions) {

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
            var positions = Trees.instance(task).getSourcePositions();
            var sources = new ArrayList<Source>();
            for (var tree : task.parse()) {
                var file = room.name(java.nio.file.Path.of(tree.getSourceFile().toUri()));
                sources.add(new Source(room, file, tree, positions));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long firstLine(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    long lines(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part)) - firstLine(part) + 1;
    }

    Violation violation(Tree part, String problem, String remedy) {
        return Violation.at(file, firstLine(part), problem, remedy);
    }
}
