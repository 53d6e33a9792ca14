// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.exchange.internal.text.TextFile;

/**
 * Reads nodes and edges with what is said of them, from GraphML and from GEXF, which differ in how they say it: GraphML
 * in {@code data} of a declared {@code key}, or in a label of a drawing program; GEXF in XML attributes and in
 * {@code attvalue} of a declared {@code attribute}.
 */
final class GraphReading {

    private static final int LONGEST_TEXT = 1 << 16;

    /** A node or an edge: what is said of it by name, in lower case. */
    record Said(Map<String, String> words) {

        /** @return the first of these that is said and not blank; null if none is */
        String get(String... names) {
            for (var name : names) {
                var word = words.get(name);
                if (word != null && !word.isBlank()) {
                    return word.strip();
                }
            }
            return null;
        }
    }

    private final XMLStreamReader xml;
    private final IProgressMonitor monitor;
    private final Map<String, String> declared = new HashMap<>();
    private final Map<String, Said> nodes = new LinkedHashMap<>();
    private final List<Said> edges = new ArrayList<>();
    private boolean directed = true;
    private String of = "";
    private Said open;
    private String word;
    private StringBuilder text = new StringBuilder();

    GraphReading(XMLStreamReader xml, IProgressMonitor monitor) {
        this.xml = xml;
        this.monitor = monitor;
    }

    GraphReading read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> characters();
                default -> {
                    // the rest says nothing
                }
            }
        }
        return this;
    }

    /** @return by their ids in the file, in its order */
    Map<String, Said> nodes() {
        return nodes;
    }

    List<Said> edges() {
        return edges;
    }

    /** @return whether edges have a direction unless they say otherwise */
    boolean isDirected() {
        return directed;
    }

    private void begin(String element) {
        switch (element) {
            case "graph" -> directed = !"undirected".equals(attribute("edgedefault", "defaultedgetype"));
            case "key" -> declared.put(attribute("id"), attribute("attr.name"));
            case "attributes" -> of = attribute("class");
            case "attribute" -> declared.put(of + ' ' + attribute("id"), attribute("title"));
            case "node", "edge" -> open(element);
            case "data" -> listen(declared.get(attribute("key")));
            case "attvalue" -> say(declared.get(of(open) + ' ' + attribute("for")), attribute("value"));
            case "NodeLabel", "EdgeLabel" -> listen("label");
            default -> {
                // drawing programs say much about places and colours
            }
        }
    }

    private void open(String element) {
        TextFile.checkCanceled(monitor);
        open = new Said(new HashMap<>());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            say(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (element.equals("edge")) {
            open.words.put("direction", attribute("directed", "type"));
            open.words.remove("type");
            edges.add(open);
        } else if (attribute("id") != null) {
            nodes.putIfAbsent(attribute("id"), open);
        }
    }

    private static String of(Said said) {
        return said != null && said.words.containsKey("source") ? "edge" : "node";
    }

    private void listen(String name) {
        word = name;
        text = new StringBuilder();
    }

    private void characters() {
        if (word != null && text.length() < LONGEST_TEXT) {
            text.append(xml.getText());
        }
    }

    private void end(String element) {
        switch (element) {
            case "data", "NodeLabel", "EdgeLabel" -> {
                say(word, text.toString());
                word = null;
            }
            case "node", "edge" -> open = null;
            default -> {
                // nothing was waiting for it
            }
        }
    }

    private void say(String name, String value) {
        if (open != null && name != null && value != null && !value.isBlank()) {
            open.words.put(name.toLowerCase(Locale.ROOT), value);
        }
    }

    private String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? attribute(otherwise) : value;
    }

    private String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }
}
