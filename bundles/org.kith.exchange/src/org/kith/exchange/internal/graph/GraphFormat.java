// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.TextFile;
import org.kith.exchange.internal.text.Xml;

/** What the formats for graphs have in common: they are XML of nodes and edges. */
abstract class GraphFormat implements Format {

    private static final int CERTAIN = 100;

    @Override
    public final boolean reads() {
        return true;
    }

    @Override
    public final boolean writes() {
        return true;
    }

    @Override
    public final int recognizes(Sample sample) {
        return root().matcher(sample.text()).find() ? CERTAIN : 0;
    }

    /** @return tells the root element of its files */
    abstract Pattern root();

    @Override
    public final void read(Path path, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        try (var in = new TextFile(path).bytes(monitor)) {
            new GraphRecords(new GraphReading(Xml.reader(in), monitor).read(), records).give();
        } catch (XMLStreamException e) {
            throw new FormatException(NLS.bind(Messages.Xml_broken, path.getFileName(), e.getMessage()), e);
        }
    }

    @Override
    public final void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(output, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(Graph.of(network, selection), xml, monitor);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes the root element. */
    abstract void write(Graph graph, XMLStreamWriter xml, IProgressMonitor monitor) throws XMLStreamException;

    /** Begins an element with these attributes, names and values in turns. */
    static void begin(XMLStreamWriter xml, String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(xml, attributes);
    }

    /** Writes an element that has attributes only. */
    static void element(XMLStreamWriter xml, String name, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(xml, attributes);
    }

    private static void attributes(XMLStreamWriter xml, Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], withoutControls(String.valueOf(attributes[i + 1])));
        }
    }

    /** XML has no way to write them. */
    static String withoutControls(String text) {
        return text.chars().anyMatch(Character::isISOControl)
                ? text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "") : text;
    }

    static void check(IProgressMonitor monitor) {
        TextFile.checkCanceled(monitor);
    }
}
