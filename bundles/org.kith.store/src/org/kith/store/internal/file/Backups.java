// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.store.internal.Messages;
import org.kith.store.internal.sql.Soundness;
import org.kith.store.internal.sql.Sqlite;

/**
 * Copies of a network in the folder {@code NAME-backups} beside it. A copy is checked and on the disk before it gets
 * its name, so at any moment every file with such a name is whole.
 */
public final class Backups {

    private static final String EXTENSION = ".kith";
    private static final String UNFINISHED = ".part";
    private static final String DAMAGED = "network-is-damaged";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS");

    private final Path network;
    private final Path folder;
    private final Clock clock;

    /** @param network the file to copy */
    public Backups(Path network, Clock clock) {
        this.network = network;
        this.clock = clock;
        this.folder = network.resolveSibling(stem() + "-backups");
    }

    private String stem() {
        var name = network.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    /** @return the folder; it need not exist */
    public Path folder() {
        return folder;
    }

    /**
     * Copies the network.
     *
     * @param target must not exist; null for one in the folder, where old ones are thinned out afterwards
     * @return the file written
     */
    public Path write(Path target) {
        var wanted = target == null ? file(now())
                : target.toAbsolutePath().normalize();
        if (Files.exists(wanted)) {
            throw new NetworkException(NLS.bind(Messages.backupExists, wanted));
        }
        try {
            PrivateFiles.createFolder(wanted.getParent());
            copy(wanted);
            if (target == null) {
                thin();
            }
            return wanted;
        } catch (IOException e) {
            throw new NetworkException(NLS.bind(Messages.cannotWriteFile, wanted, e.getMessage()), e);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void copy(Path wanted) throws IOException {
        var unfinished = wanted.resolveSibling(wanted.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try {
            PrivateFiles.create(unfinished);
            try (var database = Sqlite.openReader(network)) {
                database.update("VACUUM INTO ?", unfinished);
            }
            Soundness.requireSound(unfinished);
            putInPlace(unfinished, wanted);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Renames a file whose content is on the disk first, and the name after it. */
    static void putInPlace(Path from, Path to) throws IOException {
        try (var channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(to.getParent());
    }

    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** @return the time of the newest copy in the folder */
    public Optional<LocalDateTime> newest() {
        return times().stream().max(Comparator.naturalOrder());
    }

    /** @return the copies in the folder, oldest first */
    public List<Path> files() {
        return times().stream().sorted().map(this::file).toList();
    }

    private Path file(LocalDateTime time) {
        return folder.resolve(stem() + '-' + time.format(TIME) + EXTENSION);
    }

    private List<LocalDateTime> times() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(this::time).filter(Objects::nonNull).toList();
        } catch (IOException e) {
            throw new NetworkException(NLS.bind(Messages.cannotWriteFile, folder, e.getMessage()), e);
        }
    }

    /** @return the time in the name of a copy; null if the file is something else */
    private LocalDateTime time(Path file) {
        var name = file.getFileName().toString();
        var start = stem() + '-';
        if (!name.startsWith(start) || !name.endsWith(EXTENSION)) {
            return null;
        }
        try {
            return LocalDateTime.parse(name.substring(start.length(), name.length() - EXTENSION.length()), TIME);
        } catch (DateTimeParseException e) {
            return null; // a file of the user's own
        }
    }

    /** Old copies may be the only good ones of a damaged network. */
    private void thin() throws IOException {
        if (isMarkedDamaged()) {
            return;
        }
        var spare = new HashSet<>(times());
        spare.removeAll(Thinning.keep(spare));
        for (var time : spare) {
            Files.deleteIfExists(file(time));
        }
    }

    /** Keeps all copies from now on, until {@link #markSound}. */
    public void markDamaged() {
        try {
            PrivateFiles.createFolder(folder);
            if (!isMarkedDamaged()) {
                PrivateFiles.create(folder.resolve(DAMAGED));
            }
        } catch (IOException e) {
            throw new NetworkException(NLS.bind(Messages.cannotWriteFile, folder, e.getMessage()), e);
        }
    }

    /** The network is in order (again). */
    public void markSound() {
        try {
            Files.deleteIfExists(folder.resolve(DAMAGED));
        } catch (IOException e) {
            throw new NetworkException(NLS.bind(Messages.cannotWriteFile, folder, e.getMessage()), e);
        }
    }

    private boolean isMarkedDamaged() {
        return Files.exists(folder.resolve(DAMAGED));
    }
}
