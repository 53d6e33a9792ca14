// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A bundle of ours.
 *
 * @param project what it is part of
 * @param folder where it is; its name is the name of the room
 */
record Room(Project project, Path folder) {

    static final String MANIFEST = "META-INF/MANIFEST.MF";

    String name() {
        return folder.getFileName().toString();
    }

    /** Returns the file in the room, as it is written from the top of the project. */
    String name(Path file) {
        return project.name(file);
    }

    boolean isTest() {
        return name().endsWith(".tests") || name().endsWith(".testkit");
    }

    Manifest manifest() {
        return Manifest.read(folder.resolve(MANIFEST));
    }

    /** Returns what people wrote. */
    List<Path> sources() {
        return Project.files(folder.resolve("src"), ".java");
    }

    /** Returns what the model generator wrote. */
    List<Path> generatedSources() {
        return Project.files(folder.resolve("src-gen"), ".java");
    }

    /** Returns the folder of the compiled classes. */
    Path classes() {
        return folder.resolve("target/classes");
    }

    boolean hasClass(String name) {
        return Files.exists(classes().resolve(name.replace('.', '/') + ".class"));
    }
}
