// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.store.internal.Messages;

/** What may be done with a file, found out without opening it: closing a file would let go of SQLite's locks on it. */
public final class FileAccess {

    private static final Set<String> NETWORK_FILE_SYSTEMS = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3",
            "smbfs", "afs", "afpfs", "9p", "ncpfs", "davfs", "webdav", "ceph", "glusterfs", "lustre", "fuse.sshfs",
            "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "osxfuse", "sshfs");

    private FileAccess() {
    }

    /** @throws NetworkException if the file is missing, a folder, empty, or may not be read */
    public static void requireReadable(Path file) {
        if (Files.isDirectory(file)) {
            throw new NetworkException(NLS.bind(Messages.isFolder, file));
        }
        if (!Files.exists(file)) {
            throw new NetworkException(NLS.bind(Messages.missing, file));
        }
        if (!Files.isReadable(file)) {
            throw new NetworkException(NLS.bind(Messages.notReadable, file));
        }
        if (!Files.isRegularFile(file) || isEmpty(file)) {
            throw new NetworkException(NLS.bind(Messages.notANetwork, file));
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            throw new NetworkException(NLS.bind(Messages.notReadable, file), e);
        }
    }

    /** @return why the file can't be written, in a sentence for the user; empty if it can */
    public static Optional<String> readOnlyReason(Path file) {
        if (!Files.isWritable(file)) {
            return Optional.of(NLS.bind(Messages.readOnlyFile, file));
        }
        if (!Files.isWritable(file.getParent())) {
            return Optional.of(NLS.bind(Messages.readOnlyFolder, file));
        }
        return networkFileSystem(file).map(type -> NLS.bind(Messages.networkFileSystem, file, type));
    }

    /** @return the type of the file system, if other computers can write to it too */
    private static Optional<String> networkFileSystem(Path file) {
        try {
            var type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
            return isNetwork(type) ? Optional.of(type) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // what can't be asked is taken for a disk, as SQLite does
        }
    }

    /** @return whether a type of file system is one that other computers can write to */
    static boolean isNetwork(String type) {
        return NETWORK_FILE_SYSTEMS.contains(type);
    }
}
