// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.nio.file.Path;
import java.time.Clock;

import org.kith.core.Network;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.store.internal.file.Backups;
import org.kith.store.internal.file.Restoring;
import org.osgi.service.component.annotations.Component;

/** Networks in SQLite files. */
@Component
public final class SqlNetworks implements Networks {

    @Override
    public Network create(Path file, String name, String ownerName, Session session) {
        new Creating(file.toAbsolutePath().normalize(), session).run(name, ownerName);
        return open(file, session);
    }

    @Override
    public Network open(Path file, Session session) {
        return new Opening(file.toAbsolutePath().normalize(), session).run();
    }

    @Override
    public Path backups(Path file) {
        return new Backups(file.toAbsolutePath().normalize(), Clock.systemDefaultZone()).folder();
    }

    @Override
    public void restore(Path backup, Path file) {
        new Restoring(backup.toAbsolutePath().normalize(), file.toAbsolutePath().normalize()).run();
    }
}
