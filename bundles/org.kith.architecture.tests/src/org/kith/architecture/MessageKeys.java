// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words in {@code messages.properties} and the fields of {@code Messages} are the same, and each is used. */
final class MessageKeys implements Rule {

    private static final String WORDS = "messages.properties";
    private static final Pattern FIELD = Pattern.compile("public\\s+static\\s+String\\s+([^;]+);");

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            for (var words : Project.files(room.folder().resolve("src"), WORDS)) {
                var fields = words.resolveSibling("Messages.java");
                if (Files.exists(fields)) {
                    check(room, words, fields, violations);
                }
            }
        }
        return violations;
    }

    private static void check(Room room, Path words, Path fields, List<Violation> violations) {
        var keys = new TreeSet<>(read(words).stringPropertyNames());
        var names = fieldsOf(Project.read(fields));
        for (var name : names) {
            if (!keys.contains(name)) {
                violations.add(new Violation(room.name(words), name + " has no words", "Write what the user reads"));
            } else if (!isUsed(room, fields, name)) {
                violations.add(new Violation(room.name(fields), name + " is not used", "Delete it and its words"));
            }
        }
        keys.removeAll(names);
        for (var key : keys) {
            violations.add(new Violation(room.name(words), key + " has no field in Messages", "Add it, or delete it"));
        }
    }

    private static TreeSet<String> fieldsOf(String messages) {
        var names = new TreeSet<String>();
        var field = FIELD.matcher(messages);
        while (field.find()) {
            for (var name : field.group(1).split(",")) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private static boolean isUsed(Room room, Path fields, String name) {
        var use = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        return room.sources().stream().filter(file -> !file.equals(fields))
                .anyMatch(file -> use.matcher(Project.read(file)).find());
    }

    static Properties read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
