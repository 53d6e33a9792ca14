// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A small project that breaks a rule. */
final class Example {

    private static final String HEADER = """
            // Copyright (c) 2026 Kith contributors
            // SPDX-License-Identifier: EPL-2.0
            """;

    private final Path root;

    /**
     * Begins an empty project.
     *
     * @param root an empty folder
     */
    Example(Path root) {
        this.root = root;
        file("bundles/about.txt", "");
    }

    /** Adds a room with these lines in its manifest. */
    Example room(String name, String... headers) {
        return file("bundles/" + name + "/" + Room.MANIFEST,
                "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + "\n" + String.join("\n", headers) + "\n");
    }

    /** Adds a file, named from the top of the project. */
    Example file(String name, String content) {
        try {
            var file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a Java file with the usual beginning; the third line of the file is the first of these. */
    Example source(String room, String type, String content) {
        return file("bundles/" + room + "/src/" + type.replace('.', '/') + ".java", HEADER + content);
    }

    /** Compiles what the room has. */
    Example compiled(String room) {
        var folder = root.resolve("bundles").resolve(room);
        var arguments = new ArrayList<>(List.of("-d", folder.resolve("target/classes").toString()));
        Project.files(folder, ".java").forEach(file -> arguments.add(file.toString()));
        var result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("the example compiles").isZero();
        return this;
    }

    /** Returns what a rule says about this project, as it is printed. */
    List<String> brokenBy(Rule rule) {
        return rule.check(new Project(root)).stream().map(Violation::toString).toList();
    }
}
