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

/** GEXF 1.3, the format of Gephi. */
@Component(service = Format.class)
public final class GexfFormat extends GraphFormat {

    private static final Pattern ROOT = Pattern.compile("<gexf[\\s>]");

    @Override
    public String id() {
        return "gexf";
    }

    @Override
    public String name() {
        return Messages.Format_gexf;
    }

    @Override
    Pattern root() {
        return ROOT;
    }

    @Override
    void write(Graph graph, XMLStreamWriter xml, IProgressMonitor monitor) throws XMLStreamException {
        begin(xml, "gexf", "version", "1.3");
        xml.writeDefaultNamespace("http://gexf.net/1.3");
        begin(xml, "graph", "mode", "static", "defaultedgetype", "directed");
        attributes(xml, "node", "kind");
        attributes(xml, "edge", "type", "strength", "closeness");
        begin(xml, "nodes");
        for (var node : graph.nodes()) {
            check(monitor);
            begin(xml, "node", "id", node.id(), "label", node.label());
            begin(xml, "attvalues");
            value(xml, "kind", node.kind());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        begin(xml, "edges");
        int number = 0;
        for (var edge : graph.edges()) {
            check(monitor);
            begin(xml, "edge", "id", number++, "source", edge.source(), "target", edge.target(), "label", edge.label(),
                    "type", edge.directed() ? "directed" : "undirected");
            if (edge.weight() > 0) {
                xml.writeAttribute("weight", String.valueOf(edge.weight()));
            }
            begin(xml, "attvalues");
            value(xml, "type", edge.type());
            number(xml, "strength", edge.strength());
            number(xml, "closeness", edge.closeness());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void attributes(XMLStreamWriter xml, String of, String... names) throws XMLStreamException {
        begin(xml, "attributes", "class", of);
        for (var name : names) {
            element(xml, "attribute", "id", name, "title", name, "type",
                    name.equals("strength") || name.equals("closeness") ? "double" : "string");
        }
        xml.writeEndElement();
    }

    private static void number(XMLStreamWriter xml, String name, double value) throws XMLStreamException {
        if (value > 0) {
            value(xml, name, String.valueOf(value));
        }
    }

    private static void value(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        element(xml, "attvalue", "for", name, "value", value);
    }
}
