// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;

/** What a bundle says about itself. */
final class Manifest {

    private final Attributes headers;

    private Manifest(Attributes headers) {
        this.headers = headers;
    }

    static Manifest read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new Manifest(new java.util.jar.Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    List<Clause> requiredBundles() {
        return clauses("Require-Bundle");
    }

    List<Clause> importedPackages() {
        return clauses("Import-Package");
    }

    List<Clause> exportedPackages() {
        return clauses("Export-Package");
    }

    boolean exports(String packageName) {
        return exportedPackages().stream().anyMatch(export -> export.name().equals(packageName));
    }

    String host() {
        return clauses("Fragment-Host").stream().map(Clause::name).findFirst().orElse(null);
    }

    private List<Clause> clauses(String header) {
        var value = headers.getValue(header);
        return value == null ? List.of() : split(value).stream().map(Clause::of).toList();
    }

    /** Splits at the commas that are not within quotes. */
    private static List<String> split(String header) {
        var parts = new ArrayList<String>();
        var quoted = false;
        var start = 0;
        for (var i = 0; i < header.length(); i++) {
            if (header.charAt(i) == '"') {
                quoted = !quoted;
            } else if (header.charAt(i) == ',' && !quoted) {
                parts.add(header.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(header.substring(start));
        return parts;
    }

    /**
     * One bundle or package in a header.
     *
     * @param name which
     * @param parameters what is said about it, as it is written
     */
    record Clause(String name, String parameters) {

        static Clause of(String text) {
            var semicolon = text.indexOf(';');
            return semicolon < 0
                    ? new Clause(text.strip(), "")
                    : new Clause(text.substring(0, semicolon).strip(), text.substring(semicolon + 1));
        }

        boolean hasVersion() {
            return parameters.contains("version=");
        }
    }
}
