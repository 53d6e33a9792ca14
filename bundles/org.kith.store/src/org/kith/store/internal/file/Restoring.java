// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.store.internal.Messages;
import org.kith.store.internal.sql.Soundness;
import org.kith.store.internal.sql.Sqlite;

/** Puts a backup in the place of a network, and keeps what was there. */
public final class Restoring {

    private static final String KEPT = ".before-restore";
    private static final String[] COMPANIONS = {"-wal", "-shm"};

    private final Path backup;
    private final Path file;

    /** @param file need not exist */
    public Restoring(Path backup, Path file) {
        this.backup = backup;
        this.file = file;
    }

    /** Checks the backup first, so that a bad one changes nothing. */
    public void run() {
        FileAccess.requireReadable(backup);
        Soundness.requireSound(backup);
        if (Files.exists(file) && Sqlite.isInUse(file)) {
            throw new NetworkException(NLS.bind(Messages.restoreOpen, file));
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            PrivateFiles.createFolder(file.getParent());
            Files.deleteIfExists(unfinished);
            PrivateFiles.create(unfinished);
            try (var from = Files.newInputStream(backup); var to = Files.newOutputStream(unfinished)) {
                from.transferTo(to);
            }
            keepOld();
            Backups.putInPlace(unfinished, file);
        } catch (IOException e) {
            throw new NetworkException(NLS.bind(Messages.cannotWriteFile, file, e.getMessage()), e);
        }
    }

    /** The log beside a file belongs to it: beside another file it would do damage. */
    private void keepOld() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var kept = freeName();
        Files.move(file, kept);
        for (var companion : COMPANIONS) {
            var log = file.resolveSibling(file.getFileName() + companion);
            if (Files.exists(log)) {
                Files.move(log, kept.resolveSibling(kept.getFileName() + companion));
            }
        }
    }

    private Path freeName() {
        var name = file.resolveSibling(file.getFileName() + KEPT);
        for (int i = 2; Files.exists(name); i++) {
            name = file.resolveSibling(file.getFileName() + KEPT + '-' + i);
        }
        return name;
    }
}
