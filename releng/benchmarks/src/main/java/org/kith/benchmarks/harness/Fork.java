// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs a main class in a fresh Java machine, so that nothing is warm that would not be warm for a user.
 *
 * @param javaOptions for the new machine
 * @param classPath for the new machine
 */
public record Fork(List<String> javaOptions, String classPath) {

    private static final String MARK = "measured ";

    /** Tells the machine that waits for it what was measured; called by the main class that was forked. */
    public static void report(String name, double value) {
        System.out.println(MARK + name + " " + value);
    }

    /** Reports the milliseconds since {@link System#nanoTime()} was {@code start}. */
    public static void reportSince(String name, long start) {
        report(name, (System.nanoTime() - start) / 1e6);
    }

    /**
     * @return what the main class reported, by name
     * @throws IOException if it failed; its messages went to standard error
     */
    public Map<String, Double> run(Class<?> main, Object... arguments) throws IOException {
        return run(main.getName(), arguments);
    }

    /** Like {@link #run(Class, Object...)}, for a class that is only on the class path of the new machine. */
    public Map<String, Double> run(String main, Object... arguments) throws IOException {
        return measured(new ProcessBuilder(command(main, arguments)));
    }

    /**
     * Runs any program that reports.
     *
     * @return what it reported, by name
     * @throws IOException if it failed; its messages went to standard error
     */
    public static Map<String, Double> measured(ProcessBuilder program) throws IOException {
        var process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var measured = new HashMap<String, Double>();
        try (var lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith(MARK)).map(line -> line.split(" "))
                    .forEach(words -> measured.put(words[1], Double.valueOf(words[2])));
        }
        if (exitCode(process) != 0) {
            throw new IOException("A trial failed; its reason stands above");
        }
        return measured;
    }

    private List<String> command(String main, Object... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath, main));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interruption);
        }
    }
}
