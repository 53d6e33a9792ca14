// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A project of a plug-in to begin with: a view, a test, and what people install it from.
 *
 * @param id symbolic name of the plug-in, which is its package
 * @param name for people
 */
public record PlugInProject(String id, String name) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.][a-z][a-z0-9]*)+");
    private static final Pattern NAME = Pattern.compile("[^<>&\"\\\\\\p{Cntrl}]{1,60}");

    /** @return whether a text can be a symbolic name and a package: “org.example.hello” */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** @return whether a text can be a name: nothing in it that XML or a manifest takes otherwise */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.isBlank();
    }

    /**
     * Writes the project.
     *
     * @param folder is created; nothing must be there
     * @throws IOException if it can't be written
     */
    public void write(Path folder) throws IOException {
        for (var file : files().entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, template(file.getValue()));
        }
    }

    /** Each file, and the template that it is made from. */
    private Map<String, String> files() {
        var files = new TreeMap<>(Map.of("pom.xml", "pom.xml", ".mvn/extensions.xml", "extensions.xml",
                ".mvn/maven.config", "maven.config"));
        var source = "/src/" + id.replace('.', '/');
        files.put(id + "/META-INF/MANIFEST.MF", "plugin.MF");
        files.put(id + "/build.properties", "plugin.properties");
        files.put(id + "/plugin.xml", "plugin.xml");
        files.put(id + source + "/FirstView.java", "FirstView.java.txt");
        files.put(id + source + "/Greeting.java", "Greeting.java.txt");
        files.put(id + ".tests/META-INF/MANIFEST.MF", "tests.MF");
        files.put(id + ".tests/build.properties", "tests.properties");
        files.put(id + ".tests" + source + "/tests/GreetingTest.java", "GreetingTest.java.txt");
        files.put(id + ".feature/feature.xml", "feature.xml");
        files.put(id + ".feature/build.properties", "feature.properties");
        files.put(id + ".site/category.xml", "category.xml");
        return files;
    }

    private String template(String file) throws IOException {
        try (var input = PlugInProject.class.getResourceAsStream("template/" + file)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).replace("@id@", id).replace("@name@", name);
        }
    }
}
