// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The files that are measured on, made when they are first asked for, then kept for the next time.
 *
 * @param folder where they are, on a disk
 * @param people how many there are in the network and in each address book
 * @param interactions how many there are in the network
 * @param generator makes the network
 */
public record Workload(Path folder, int people, int interactions, Generator generator) {

    /** Makes a network. */
    @FunctionalInterface
    public interface Generator {

        /** @param file must not exist */
        void generate(Path file, int people, int interactions) throws IOException;
    }

    /** @return a network with so many people and interactions; not to be changed */
    public Path network() throws IOException {
        return network(people, interactions);
    }

    /** @return a network of another size; not to be changed */
    public Path network(int somePeople, int someInteractions) throws IOException {
        var file = folder.resolve("network-" + somePeople + "-" + someInteractions + ".kith");
        if (!Files.exists(file)) {
            var unfinished = fresh("unfinished.kith");
            generator.generate(unfinished, somePeople, someInteractions);
            Files.move(unfinished, file);
        }
        return file;
    }

    /** @return a copy of the network, to be changed */
    public Path networkToChange() throws IOException {
        return Files.copy(network(), fresh("changed.kith"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return the contacts of so many people, as a file that they would be brought in */
    public Path addressBook(AddressBook kind) throws IOException {
        var file = folder.resolve(people + "-" + kind.fileName());
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            kind.write(file, people);
        }
        return file;
    }

    /** @return the path of a network that does not exist, nor anything that belongs to one */
    public Path fresh(String name) throws IOException {
        Files.createDirectories(folder);
        for (var suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve(name + suffix));
        }
        return folder.resolve(name);
    }
}
