// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.graph;

import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.format.Format;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** GraphML 1.0, as the GraphML primer describes it. */
@Component(service = Format.class)
public final class GraphMlFormat extends GraphFormat {

    private static final Pattern ROOT = Pattern.compile("<graphml[\\s>]");

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public String name() {
        return Messages.Format_graphml;
    }

    @Override
    Pattern root() {
        return ROOT;
    }

    @Override
    void write(Graph graph, XMLStreamWriter xml, IProgressMonitor monitor) throws XMLStreamException {
        begin(xml, "graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key(xml, "label", "node", "string");
        key(xml, "kind", "node", "string");
        key(xml, "edgelabel", "edge", "string");
        key(xml, "type", "edge", "string");
        key(xml, "weight", "edge", "double");
        key(xml, "strength", "edge", "double");
        key(xml, "closeness", "edge", "double");
        begin(xml, "graph", "id", "network", "edgedefault", "directed");
        for (var node : graph.nodes()) {
            check(monitor);
            begin(xml, "node", "id", node.id());
            data(xml, "label", node.label());
            data(xml, "kind", node.kind());
            xml.writeEndElement();
        }
        for (var edge : graph.edges()) {
            check(monitor);
            begin(xml, "edge", "source", edge.source(), "target", edge.target(), "directed", edge.directed());
            data(xml, "edgelabel", edge.label());
            data(xml, "type", edge.type());
            number(xml, "weight", edge.weight());
            number(xml, "strength", edge.strength());
            number(xml, "closeness", edge.closeness());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void key(XMLStreamWriter xml, String id, String of, String type) throws XMLStreamException {
        element(xml, "key", "id", id, "for", of, "attr.name", id, "attr.type", type);
    }

    private static void number(XMLStreamWriter xml, String key, double value) throws XMLStreamException {
        if (value > 0) {
            data(xml, key, String.valueOf(value));
        }
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        begin(xml, "data", "key", key);
        xml.writeCharacters(withoutControls(value));
        xml.writeEndElement();
    }
}
