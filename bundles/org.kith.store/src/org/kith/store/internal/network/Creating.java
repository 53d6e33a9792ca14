// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.core.RelationshipTypes;
import org.kith.core.Session;
import org.kith.core.json.ModelJson;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.store.internal.Messages;
import org.kith.store.internal.file.PrivateFiles;
import org.kith.store.internal.memory.Index;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.Schema;
import org.kith.store.internal.sql.Sqlite;

/** Makes the file of a new network, with its owner and the built-in relationship types. */
final class Creating {

    private final Path file;
    private final Session session;

    Creating(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    void run(String name, String ownerName) {
        if (Files.exists(file)) {
            throw new NetworkException(NLS.bind(Messages.alreadyExists, file));
        }
        try {
            PrivateFiles.createFolder(file.getParent());
            PrivateFiles.create(file);
            write(name, ownerName);
        } catch (IOException e) {
            throw new NetworkException(NLS.bind(Messages.cannotWriteFile, file, e.getMessage()), e);
        } catch (NetworkException e) {
            discard(e);
            throw e;
        }
    }

    private void discard(NetworkException cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void write(String name, String ownerName) {
        try (var database = Sqlite.create(file)) {
            database.begin();
            Schema.create(database);
            writeObjects(database, name, ownerName);
            database.commit();
        }
    }

    private void writeObjects(Database database, String name, String ownerName) {
        var owner = ContactsFactory.eINSTANCE.createPerson();
        owner.setId(UUID.randomUUID());
        owner.setFormattedName(ownerName);
        var objects = new ArrayList<Identified>();
        objects.add(root(name, owner));
        objects.add(owner);
        objects.addAll(RelationshipTypes.builtIn());
        var writing = new Writing(database, new ModelJson(), new Index(), owner, 0,
                session.clock().instant().truncatedTo(ChronoUnit.MILLIS));
        long key = 1;
        for (var object : objects) {
            writing.begin(object, key++);
        }
        writing.finish();
    }

    private static Network root(String name, Person owner) {
        var root = ContactsFactory.eINSTANCE.createNetwork();
        root.setId(UUID.randomUUID());
        root.setName(name);
        root.setOwner(owner);
        return root;
    }
}
