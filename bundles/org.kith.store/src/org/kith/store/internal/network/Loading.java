// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.core.json.ModelJson;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.store.internal.Messages;
import org.kith.store.internal.history.History;
import org.kith.store.internal.memory.Index;
import org.kith.store.internal.memory.Memory;
import org.kith.store.internal.memory.Places;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.JournalTable;
import org.kith.store.internal.sql.Stored;

/** Reads all objects into memory: two connections, each with half of the rows, on two threads. */
final class Loading {

    private static final String ROWS = "SELECT key, type, checksum, content FROM object WHERE key BETWEEN ? AND ?"
            + " ORDER BY key";

    /** What was read: objects and keys in the order of the keys, and the last edit they show. */
    private static final class Part {
        private final Codec codec;
        private Identified[] objects = new Identified[256];
        private long[] keys = new long[256];
        private int size;
        private long edit;

        Part(Codec codec) {
            this.codec = codec;
        }

        void add(long key, Identified object) {
            if (size == keys.length) {
                objects = Arrays.copyOf(objects, size * 2);
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size] = key;
            objects[size++] = object;
        }
    }

    /**
     * What came of it.
     *
     * @param memory the network
     * @param edit the last edit it shows
     * @param people whose history can be read now
     */
    record Loaded(Memory memory, long edit, History.People people) {
    }

    private final Path file;
    private final Supplier<Database> readers;
    private final ModelJson json;
    private final Executor background;

    Loading(Path file, Supplier<Database> readers, ModelJson json, Executor background) {
        this.file = file;
        this.readers = readers;
        this.json = json;
        this.background = background;
    }

    /** Reads until both halves show the same edit: somebody may commit between them. */
    Loaded load(long last) {
        while (true) {
            var upper = CompletableFuture.supplyAsync(() -> read(last / 2 + 1, Long.MAX_VALUE), background);
            var parts = List.of(read(0, last / 2), join(upper));
            if (parts.get(0).edit == parts.get(1).edit) {
                return assemble(parts);
            }
        }
    }

    private static Part join(CompletableFuture<Part> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof NetworkException known ? known : e;
        }
    }

    private Part read(long first, long last) {
        try (var database = readers.get()) {
            return read(database, first, last);
        }
    }

    private Part read(Database database, long first, long last) {
        var part = new Part(new Codec(file, json));
        database.beginReading();
        part.edit = new JournalTable(database).last();
        database.each(ROWS, row -> {
            var stored = new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4));
            part.add(stored.key(), part.codec.read(stored));
        }, first, last);
        database.commit();
        return part;
    }

    private Loaded assemble(List<Part> parts) {
        int size = parts.stream().mapToInt(part -> part.size).sum();
        var index = new Index();
        index.reserve(size);
        var keys = new long[size];
        var ids = new UUID[size];
        int count = 0;
        for (var part : parts) {
            for (int i = 0; i < part.size; i++) {
                index.put(part.objects[i], part.keys[i]);
                keys[count] = part.keys[i];
                ids[count++] = part.objects[i].getId();
            }
        }
        parts.forEach(part -> part.codec.links().resolve(index::get));
        var memory = new Memory(fill(parts), index, URI.createFileURI(file.toString()));
        return new Loaded(memory, parts.getFirst().edit, new History.People(keys, ids));
    }

    private Network fill(List<Part> parts) {
        var root = root(parts);
        var places = new Places(root);
        for (var reference : ContactsPackage.Literals.NETWORK.getEAllContainments()) {
            if (Places.holdsAggregates(reference)) {
                places.fill(reference, objects(parts, belonging(reference, places)));
            }
        }
        return root;
    }

    /** @return which objects belong into a list; asked for every object, so those of its very class are told at once */
    private static Predicate<Identified> belonging(EReference list, Places places) {
        var type = list.getEReferenceType();
        return type.isAbstract()
                ? object -> !(object instanceof Network) && places.place(object.eClass()) == list
                : object -> object.eClass() == type;
    }

    private static Identified[] objects(List<Part> parts, Predicate<Identified> wanted) {
        return parts.stream().flatMap(part -> Arrays.stream(part.objects, 0, part.size)).filter(wanted)
                .toArray(Identified[]::new);
    }

    private Network root(List<Part> parts) {
        for (var part : parts) {
            for (int i = 0; i < part.size; i++) {
                if (part.objects[i] instanceof Network network) {
                    return network;
                }
            }
        }
        throw new NetworkException(NLS.bind(Messages.damaged, file));
    }
}
