// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.FormatException;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.TextFile;

/**
 * Unpacks a zip file, and those in it. What the file says of its sizes is not believed: bytes are counted as they come,
 * and it ends where there are more than any export has.
 */
final class Unpacking {

    private static final int MOST_ENTRIES = 50_000;
    private static final long MOST_BYTES = 4L << 30;
    /** Text packs to a tenth or so; what packs to much less was made to fill a disk. */
    private static final int HIGHEST_RATIO = 100;
    private static final long ALWAYS_ALLOWED = 64L << 20;
    private static final int DEEPEST = 3;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path target;
    private final IProgressMonitor monitor;
    private long allowed;
    private int entries;

    Unpacking(Path file, Path target, IProgressMonitor monitor) throws IOException {
        this.file = file;
        this.target = target;
        this.monitor = monitor;
        this.allowed = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, Files.size(file) * HIGHEST_RATIO));
    }

    void run() throws FormatException, IOException {
        unpack(file, target, 1);
    }

    private void unpack(Path zip, Path folder, int depth) throws FormatException, IOException {
        try (var opened = new ZipFile(zip.toFile())) {
            for (var all = opened.entries(); all.hasMoreElements();) {
                var entry = all.nextElement();
                if (++entries > MOST_ENTRIES) {
                    throw refused(Messages.Archive_tooMany, MOST_ENTRIES);
                }
                if (!entry.isDirectory()) {
                    unpack(opened, entry, place(entry, folder), depth);
                }
            }
        } catch (ZipException e) {
            throw new FormatException(NLS.bind(Messages.Archive_damaged, file.getFileName(), e.getMessage()), e);
        }
    }

    /** @return where an entry goes: below the folder, whatever its name says */
    private Path place(ZipEntry entry, Path folder) throws FormatException {
        try {
            var place = folder.resolve(entry.getName().replace('\\', '/')).normalize();
            if (place.startsWith(folder) && !place.equals(folder) && entry.getName().indexOf(':') < 0) {
                return place;
            }
        } catch (InvalidPathException e) {
            throw new FormatException(NLS.bind(Messages.Archive_name, file.getFileName(), e.getInput()), e);
        }
        throw refused(Messages.Archive_name, entry.getName());
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path place, int depth) throws FormatException, IOException {
        Files.createDirectories(place.getParent());
        try (var input = zip.getInputStream(entry)) {
            copy(input, place);
        }
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".zip") && depth < DEEPEST && Archive.is(place)) {
            var folder = place.resolveSibling(place.getFileName() + ".unpacked");
            Files.createDirectories(folder);
            unpack(place, folder, depth + 1);
            Files.delete(place);
        }
    }

    private void copy(InputStream input, Path place) throws FormatException, IOException {
        var buffer = new byte[BUFFER];
        try (var output = Files.newOutputStream(place)) {
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                TextFile.checkCanceled(monitor);
                allowed -= count;
                if (allowed < 0) {
                    throw refused(Messages.Archive_tooLarge, "");
                }
                output.write(buffer, 0, count);
            }
        }
    }

    private FormatException refused(String message, Object what) {
        return new FormatException(NLS.bind(message, file.getFileName(), what));
    }
}
