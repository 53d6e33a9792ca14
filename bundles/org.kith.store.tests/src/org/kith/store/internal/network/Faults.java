// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.Person;

/** Harm that tests do: processes that are killed, disks that are full. */
final class Faults {

    private Faults() {
    }

    /** @return how often to try: a few times as a rule, the full count with {@code -Dkith.faults=full} */
    static int count(int few, int full) {
        return "full".equals(System.getProperty("kith.faults")) ? full : few;
    }

    /** @return a Java process that runs {@link Victim} on a file, its output not yet read */
    static Process victim(List<String> prefix, String task, Path file) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                Victim.class.getName(), task, file.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Where the classes come from that a network needs, with or without OSGi. */
    private static String classPath() {
        return Stream.of(Victim.class, SqlNetworks.class, Network.class, Person.class, EObject.class, EList.class,
                NLS.class, org.eclipse.core.runtime.IPath.class,
                com.fasterxml.jackson.core.JsonFactory.class, org.sqlite.SQLiteConfig.class, org.slf4j.Logger.class)
                .map(type -> type.getProtectionDomain().getCodeSource()).filter(Objects::nonNull)
                .map(source -> Path.of(source.getLocation().getPath())).map(Faults::classes).distinct()
                .map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** A bundle that is run from its project keeps its classes below it. */
    private static Path classes(Path location) {
        var built = location.resolve("target/classes");
        return Files.isDirectory(built) ? built : location;
    }

    /** Runs a command to its end. */
    static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
