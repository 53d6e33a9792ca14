// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The tree of sources.
 *
 * @param root its top
 */
record Project(Path root) {

    /** Returns the project that this test belongs to. */
    static Project ours() {
        return new Project(Path.of(System.getProperty("kith.root", "../..")).toAbsolutePath().normalize());
    }

    /** Returns the bundles, by name; this one, which is no bundle, is not among them. */
    List<Room> rooms() {
        return children(root.resolve("bundles")).stream()
                .filter(folder -> Files.exists(folder.resolve(Room.MANIFEST)))
                .map(folder -> new Room(this, folder))
                .toList();
    }

    Optional<Room> room(String name) {
        return rooms().stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** Returns a path as it is written from the top of the project. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Returns what is in a folder, in order. */
    static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Returns the files below a folder whose path ends like this, in order; none where there is no such folder. */
    static List<Path> files(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
