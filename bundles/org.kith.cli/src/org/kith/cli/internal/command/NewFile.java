// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files; one that was there stays until the new one is complete. */
final class NewFile {

    private NewFile() {
    }

    /** What is written. */
    @FunctionalInterface
    interface Contents<E extends Exception> {

        void write(OutputStream stream) throws IOException, E;
    }

    static <E extends Exception> void write(Path file, Contents<E> contents) throws IOException, E {
        var target = file.toAbsolutePath();
        if (!Files.isDirectory(target.getParent())) {
            throw new NoSuchFileException(target.getParent().toString());
        }
        var partial = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".partial");
        try {
            try (var stream = Files.newOutputStream(partial)) {
                contents.write(stream);
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
