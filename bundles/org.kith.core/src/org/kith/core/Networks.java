// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.nio.file.Path;

/**
 * Creates and opens networks. An OSGi service; its methods may be called on any thread.
 */
public interface Networks {

    /**
     * Creates a network with an owner and the built-in relationship types, and opens it.
     *
     * @param file must not exist; missing folders are created
     * @param name of the network, not blank
     * @param ownerName the whole name of the person whose network it is, not blank
     * @throws NetworkException if the file exists or can't be written; the message says what to do
     */
    Network create(Path file, String name, String ownerName, Session session);

    /**
     * Opens an existing network. People, organizations and ties are in memory when this returns; interactions are
     * read on demand. An older format is migrated after a backup; a newer one is refused. Where the file can't be
     * written the network opens read-only.
     *
     * @throws NetworkException if it is not a Kith network, damaged, or can't be read; the file is left untouched
     */
    Network open(Path file, Session session);

    /**
     * Puts a backup in the place of a network that is not open. What was there is kept beside it as
     * {@code NAME.before-restore}.
     *
     * @throws NetworkException if the backup is damaged or no Kith network; then nothing is changed
     */
    void restore(Path backup, Path file);

    /** @return the folder with the dated backups of a network; it need not exist */
    Path backups(Path file);
}
