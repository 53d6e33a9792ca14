// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.modelgen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is generated below a folder of bundles: {@code src-gen}, and the parts of the plug-in's description that the
 * generator starts and then only adds to. Closing it deletes that folder.
 */
record GeneratedSources(Path bundles) implements AutoCloseable {

    private static final Set<String> MODEL_BUNDLES = Set.of("org.kith.model", "org.kith.model.edit");
    private static final Set<String> GENERATED = Set.of("src-gen", "plugin.xml", "plugin.properties");
    private static final Set<String> INPUT = Set.of("model", "plugin.xml", "plugin.properties");

    /** Returns an empty place to generate into. */
    static GeneratedSources inTemporaryFolder() throws IOException {
        return new GeneratedSources(Files.createTempDirectory("modelgen"));
    }

    /** Copies the models, and what the generator adds to, of the model's bundles. */
    void copyInput(Path from) throws IOException {
        for (var file : files(from, INPUT)) {
            copy(from.resolve(file), bundles.resolve(file));
        }
    }

    /** Makes the generated sources below {@code target} the same as these. */
    void replaceIn(Path target) throws IOException {
        for (var file : differences(target)) {
            var fresh = bundles.resolve(file);
            if (Files.exists(fresh)) {
                copy(fresh, target.resolve(file));
            } else {
                Files.delete(target.resolve(file));
            }
        }
    }

    /** Returns the files, relative to the bundles, that differ or that only one side has, in order. */
    List<Path> differences(Path other) throws IOException {
        var files = new TreeSet<>(files(bundles, GENERATED));
        files.addAll(files(other, GENERATED));
        var different = new ArrayList<Path>();
        for (var file : files) {
            if (!sameContent(bundles.resolve(file), other.resolve(file))) {
                different.add(file);
            }
        }
        return different;
    }

    private static boolean sameContent(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
    }

    /** Returns the files that have one of these names, or are in a folder of that name, in a bundle of the model. */
    private static List<Path> files(Path bundles, Set<String> names) throws IOException {
        Predicate<Path> ofModel = file -> file.getNameCount() > 1
                && MODEL_BUNDLES.contains(file.getName(0).toString()) && names.contains(file.getName(1).toString());
        try (var files = Files.walk(bundles)) {
            return files.filter(Files::isRegularFile).map(bundles::relativize).filter(ofModel).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(bundles)) {
            files.sorted(Comparator.reverseOrder()).forEach(GeneratedSources::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
