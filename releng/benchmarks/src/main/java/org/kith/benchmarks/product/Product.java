// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * A product as it was built, or a copy of it.
 *
 * @param folder with {@code kith}, {@code plugins} and {@code configuration}
 */
public record Product(Path folder) {

    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    /** @return its jars as a class path */
    public String classPath() throws IOException {
        try (var jars = Files.list(folder.resolve("plugins"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    /** @return the only jar of a bundle */
    public Path bundle(String name) throws IOException {
        try (var jars = Files.newDirectoryStream(folder.resolve("plugins"), name + "_*.jar")) {
            return jars.iterator().next();
        }
    }

    /**
     * Compiles against the product.
     *
     * @param sources a folder
     * @param classes the folder to fill
     * @param morePath what is needed beside the product; empty if nothing is
     */
    public void compile(Path sources, Path classes, String morePath) throws IOException {
        Files.createDirectories(classes);
        var arguments = new ArrayList<>(List.of("--release", "21", "-proc:none", "-nowarn", "-d", classes.toString(),
                "-cp", classPath() + java.io.File.pathSeparator + morePath));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        run("javac", arguments.toArray(String[]::new));
    }

    private static void run(String tool, String... arguments) throws IOException {
        if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
            throw new IOException(tool + " failed: its reason stands above");
        }
    }

    /** @return a copy, in which only those bundles are started or found that the filter accepts by name */
    public Product copy(Path target, Predicate<String> bundles) throws IOException {
        try (var files = Files.walk(folder)) {
            files.forEach(file -> copy(file, target.resolve(folder.relativize(file).toString())));
        }
        var list = target.resolve(BUNDLES);
        Files.write(list, Files.readAllLines(list).stream()
                .filter(line -> line.startsWith("#") || bundles.test(line.split(",")[0])).toList());
        return new Product(target);
    }

    private static void copy(Path file, Path target) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles a bundle and adds it, to be started with the product.
     *
     * @param source a folder with {@code src}, {@code META-INF/MANIFEST.MF} and {@code plugin.xml}
     * @param name symbolic name of the bundle
     * @param classes a folder for what is compiled
     */
    public void add(Path source, String name, Path classes) throws IOException {
        compile(source.resolve("src"), classes, "");
        add(source, name, classes, true, "plugin.xml");
    }

    /**
     * Adds a bundle whose classes are compiled, to be started when somebody needs it.
     *
     * @param source a folder with {@code META-INF/MANIFEST.MF}, {@code OSGI-INF} and {@code plugin.xml}
     * @param name symbolic name of the bundle
     * @param classes a folder with its classes
     */
    public void addLazy(Path source, String name, Path classes) throws IOException {
        add(source, name, classes, false, "plugin.xml", "OSGI-INF");
    }

    private void add(Path source, String name, Path classes, boolean started, String... files) throws IOException {
        var jar = "plugins/" + name + "_1.0.0.jar";
        var arguments = new ArrayList<>(List.of("--create", "--file", folder.resolve(jar).toString(), "--manifest",
                source.resolve("META-INF/MANIFEST.MF").toString(), "-C", classes.toString(), "."));
        for (var file : files) {
            arguments.addAll(List.of("-C", source.toString(), file));
        }
        run("jar", arguments.toArray(String[]::new));
        Files.writeString(folder.resolve(BUNDLES), name + ",1.0.0," + jar + ",4," + started + "\n",
                StandardOpenOption.APPEND);
    }
}
