// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;

/** Every extension point tells a stranger what it is for, since when, how it is used and who does it already. */
final class SchemaDocumentation implements Rule {

    private static final List<String> SECTIONS = List.of("since", "examples", "apiInfo", "implementation");

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            for (var schema : Project.files(room.folder().resolve("schema"), ".exsd")) {
                check(room, schema, violations);
            }
        }
        return violations;
    }

    private static void check(Room room, Path schema, List<Violation> violations) {
        var document = Xml.read(schema);
        var filled = filledSections(document);
        for (var section : SECTIONS) {
            if (!filled.contains(section.toLowerCase())) {
                violations.add(new Violation(room.name(schema), "the section " + section + " is empty",
                        "Fill in <appinfo><meta.section type=\"" + section + "\"/></appinfo> and its documentation"));
            }
        }
        if (!hasDescription(document)) {
            violations.add(new Violation(room.name(schema), "the description is empty",
                    "Say in its first documentation what the extension point is for"));
        }
    }

    private static Set<String> filledSections(Document schema) {
        var filled = new HashSet<String>();
        for (var annotation : Xml.elements(schema.getElementsByTagName("annotation"))) {
            for (var section : Xml.elements(annotation.getElementsByTagName("meta.section"))) {
                if (isFilled(annotation.getTextContent())) {
                    filled.add(section.getAttribute("type").toLowerCase());
                }
            }
        }
        return filled;
    }

    private static boolean hasDescription(Document schema) {
        for (var annotation : Xml.elements(schema.getElementsByTagName("annotation"))) {
            if (annotation.getElementsByTagName("meta.schema").getLength() > 0) {
                return isFilled(annotation.getTextContent());
            }
        }
        return false;
    }

    private static boolean isFilled(String text) {
        return !text.isBlank() && !text.contains("[Enter");
    }
}
