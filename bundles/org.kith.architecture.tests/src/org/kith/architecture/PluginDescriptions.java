// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Whatever a {@code plugin.xml} names is there: the classes, the icons, the words. */
final class PluginDescriptions implements Rule {

    private static final Pattern CLASS = Pattern.compile("(org\\.kith\\.[a-z0-9_.]*\\.[A-Z][\\w$]*)(:.*)?");
    private static final Pattern FILE = Pattern.compile("(icons|css|model|schema)/.*");

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            var file = room.folder().resolve("plugin.xml");
            if (Files.exists(file)) {
                check(room, violations);
            }
        }
        return violations;
    }

    private static void check(Room room, List<Violation> violations) {
        var file = room.folder().resolve("plugin.xml");
        var words = words(room);
        for (var element : Xml.elements(Xml.read(file).getElementsByTagName("*"))) {
            for (var attribute : attributes(element)) {
                check(room, words, attribute, violations);
            }
        }
    }

    private static void check(Room room, Properties words, Attr attribute, List<Violation> violations) {
        var place = room.name(room.folder().resolve("plugin.xml"));
        var value = attribute.getValue();
        var type = CLASS.matcher(value);
        if (type.matches() && !isThere(room.project(), type.group(1))) {
            violations.add(new Violation(place, "the class " + type.group(1) + " is not there",
                    "Correct " + attribute.getName() + "=\"" + value + "\""));
        } else if (FILE.matcher(value).matches() && !Files.exists(room.folder().resolve(value))) {
            violations.add(new Violation(place, "the file " + value + " is not there",
                    "Add it, or correct " + attribute.getName()));
        } else if (value.startsWith("%") && !words.containsKey(value.substring(1))) {
            violations.add(new Violation(place, "plugin.properties has no " + value.substring(1),
                    "Add the words that the user sees"));
        }
    }

    private static boolean isThere(Project project, String type) {
        return project.rooms().stream().anyMatch(room -> room.hasClass(type));
    }

    private static List<Attr> attributes(Element element) {
        var attributes = new ArrayList<Attr>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static Properties words(Room room) {
        var file = room.folder().resolve("plugin.properties");
        return Files.exists(file) ? MessageKeys.read(file) : new Properties();
    }
}
