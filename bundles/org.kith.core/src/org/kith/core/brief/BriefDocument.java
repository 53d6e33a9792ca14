// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.brief;

import java.util.stream.Collectors;

/** A brief as text, and as an HTML page of its own without scripts, to be printed. */
public final class BriefDocument {

    private static final String STYLE = """
            body { font: 11pt/1.45 sans-serif; color: #1d232b; max-width: 42em; margin: 2em auto; padding: 0 1em; }
            h1 { font-size: 1.6em; margin: 0; } p { margin: .2em 0 1.2em; color: #5b6572; }
            h2 { font-size: 1.05em; margin: 1.4em 0 .3em; border-bottom: 1px solid #e1e4e9; }
            ul { margin: 0; padding-left: 1.2em; } li { margin: .15em 0; white-space: pre-line; }
            @media print { body { margin: 0; } h2 { break-after: avoid; } }""";

    private final Brief brief;

    /** @param brief to be shown */
    public BriefDocument(Brief brief) {
        this.brief = brief;
    }

    /** @return one line for each thing to know, the sections set apart */
    public String text() {
        var sections = brief.sections().stream().map(section -> section.title() + "\n" + section.lines().stream()
                .map(line -> "  " + line.replace("\n", "\n    ") + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        return head() + (sections.isEmpty() ? "" : "\n" + sections);
    }

    private String head() {
        return brief.name() + "\n" + (brief.position().isEmpty() ? "" : brief.position() + "\n");
    }

    /** @return the page; nothing in it is taken for markup */
    public String html() {
        return """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>%s</title><style>
                %s
                </style></head><body>
                <h1>%s</h1><p>%s</p>
                %s</body></html>
                """.formatted(escaped(brief.name()), STYLE, escaped(brief.name()), escaped(brief.position().isEmpty()
                        ? brief.day().toString() : brief.position() + " · " + brief.day()), sections());
    }

    private String sections() {
        return brief.sections().stream().map(section -> "<h2>" + escaped(section.title()) + "</h2>\n<ul>" + section.lines()
                .stream().map(line -> "<li>" + escaped(line) + "</li>").collect(Collectors.joining("\n")) + "</ul>\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
