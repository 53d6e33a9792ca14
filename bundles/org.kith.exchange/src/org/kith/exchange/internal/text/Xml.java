// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.kith.exchange.internal.Messages;

/** XML from strangers: it opens no other file and no address, and declares nothing that could grow (XXE, entities). */
public final class Xml {

    private static final int DEEPEST = 100;

    private Xml() {
    }

    /** @return a reader that fails on a document type, and on elements that are too deep */
    public static XMLStreamReader reader(InputStream input) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException(Messages.Xml_documentType);
        });
        return new Plain(factory.createXMLStreamReader(input));
    }

    private static final class Plain extends StreamReaderDelegate {

        private int depth;

        Plain(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
            if (event == DTD || event == ENTITY_REFERENCE || depth > DEEPEST) {
                throw new XMLStreamException(depth > DEEPEST ? Messages.Xml_tooDeep : Messages.Xml_documentType,
                        getLocation());
            }
            return event;
        }
    }
}
