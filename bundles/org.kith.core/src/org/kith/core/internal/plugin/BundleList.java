// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The list of bundles that the framework installs at its start, and beside it the lines taken out of it. */
final class BundleList {

    private static final String FOLDER = "org.eclipse.equinox.simpleconfigurator";

    private final Path listed;
    private final Path disabled;

    /** @param configuration folder of the framework */
    BundleList(Path configuration) {
        listed = configuration.resolve(FOLDER).resolve("bundles.info");
        disabled = listed.resolveSibling("disabled.info");
    }

    /** @return what the next start installs */
    List<BundleLine> listed() throws IOException {
        return lines(listed);
    }

    /** @return what is kept aside; what the list has again, after an update for instance, is not */
    List<BundleLine> disabled() throws IOException {
        var again = listed().stream().map(BundleLine::name).toList();
        return Files.exists(disabled) ? lines(disabled).stream().filter(line -> !again.contains(line.name())).toList()
                : List.of();
    }

    private static List<BundleLine> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(BundleLine::isOne).map(BundleLine::new).toList();
    }

    /** Takes the lines of this name out. Whenever it is broken off, no line is lost. */
    void disable(String name) throws IOException {
        var kept = listed().stream().filter(line -> line.name().equals(name));
        write(disabled, Stream.concat(texts(disabled()), texts(kept.toList())).distinct().toList());
        write(listed, without(name));
    }

    /** Puts the lines of this name back, if they were taken out. */
    void enable(String name) throws IOException {
        var back = disabled().stream().filter(line -> line.name().equals(name)).toList();
        if (!back.isEmpty()) {
            write(listed, Stream.concat(without(name).stream(), texts(back)).toList());
        }
        write(disabled, texts(disabled()).toList());
    }

    /** Writes a list of its own with no bundles but these, and the comments at the top of this one. */
    void copy(Path file, Predicate<BundleLine> wanted) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        write(file, Files.readAllLines(listed).stream()
                .filter(text -> !BundleLine.isOne(text) || wanted.test(new BundleLine(text))).toList());
    }

    private List<String> without(String name) throws IOException {
        return new ArrayList<>(Files.readAllLines(listed).stream()
                .filter(text -> !BundleLine.isOne(text) || !new BundleLine(text).name().equals(name)).toList());
    }

    private static Stream<String> texts(List<BundleLine> lines) {
        return lines.stream().map(BundleLine::text);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        var written = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
