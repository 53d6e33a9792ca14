// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.modelgen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fails the build when the committed {@code src-gen} is not what the model generates. */
public final class DriftCheck {

    private DriftCheck() {
    }

    /**
     * Generates into a temporary folder and compares.
     *
     * @param arguments the folder of the bundles, and the paths of the generator models below it
     * @throws IOException when a file cannot be read or written
     * @throws IllegalStateException when the committed code differs; the message names the files and the remedy
     */
    public static void main(String[] arguments) throws IOException {
        var bundles = Path.of(arguments[0]);
        try (var fresh = GeneratedSources.inTemporaryFolder()) {
            fresh.copyInput(bundles);
            new ModelGenerator(fresh.bundles()).generateAll(arguments);
            requireNone(fresh.differences(bundles));
        }
    }

    private static void requireNone(List<Path> different) {
        if (different.isEmpty()) {
            return;
        }
        var message = new StringBuilder("The generated code does not fit the model:");
        different.forEach(file -> message.append("\n  bundles/").append(file));
        message.append("\nGenerate it again and commit: ./mvnw -f releng/modelgen compile exec:java@generate");
        throw new IllegalStateException(message.toString());
    }
}
