// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.format.FormatException;

/** A folder, or a zip file that is unpacked into a temporary one until it is closed. */
public final class Archive implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int DEEPEST = 12;

    private final Path shown;
    private final Folder folder;

    private Archive(Path shown, Folder folder) {
        this.shown = shown;
        this.folder = folder;
    }

    /**
     * A file of an archive.
     *
     * @param file where it can be read as long as the archive is open
     * @param shown the archive and the place of the file in it, for the user
     */
    public record Entry(Path file, Path shown) {
    }

    /** Where the files are. */
    private record Folder(Path path, boolean temporary) {
    }

    /** @return whether a file is a folder, or begins as a zip file does */
    public static boolean is(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return true;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (var input = Files.newInputStream(file)) {
            return Arrays.equals(input.readNBytes(ZIP.length), ZIP);
        }
    }

    /**
     * Opens a folder or a zip file.
     *
     * @throws FormatException if a zip file is damaged, would fill the disk, or tries to write elsewhere
     */
    public static Archive open(Path file, IProgressMonitor monitor) throws FormatException, IOException {
        if (Files.isDirectory(file)) {
            return new Archive(file, new Folder(file, false));
        }
        var target = Files.createTempDirectory("kith-import-");
        boolean unpacked = false;
        try {
            new Unpacking(file, target, monitor).run();
            unpacked = true;
            return new Archive(file, new Folder(target, true));
        } finally {
            if (!unpacked) {
                delete(target);
            }
        }
    }

    /** @return its files, sorted by their place; without those that begin with a dot */
    public List<Entry> entries() throws IOException {
        try (var files = Files.walk(folder.path, DEEPEST)) {
            return files.filter(Files::isRegularFile).filter(file -> !isHidden(folder.path.relativize(file))).sorted()
                    .map(file -> new Entry(file, shown.resolve(folder.path.relativize(file)))).toList();
        }
    }

    private static boolean isHidden(Path place) {
        for (var name : place) {
            if (name.toString().startsWith(".") || name.toString().equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        if (folder.temporary) {
            delete(folder.path);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : files) {
            Files.delete(file);
        }
    }
}
