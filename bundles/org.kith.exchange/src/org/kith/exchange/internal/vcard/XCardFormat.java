// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import ezvcard.io.xml.XCardReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
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
import org.osgi.service.component.annotations.Component;

/** Cards as XML (RFC 6351), in only. */
@Component(service = Format.class)
public final class XCardFormat implements Format {

    private static final int CERTAIN = 100;
    private static final Pattern BEGIN = Pattern.compile("<([\\w.-]+:)?vcards?[\\s>][^<]*urn:ietf:params:xml:ns:vcard");

    @Override
    public String id() {
        return "xcard";
    }

    @Override
    public String name() {
        return Messages.Format_xcard;
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public int recognizes(Sample sample) {
        return BEGIN.matcher(sample.text()).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Path path, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        var file = new TextFile(path);
        try {
            try (var in = file.bytes(new NullProgressMonitor())) {
                check(Xml.reader(in), monitor);
            }
            try (var cards = new XCardReader(file.bytes(monitor))) {
                new OtherNotation(records).read(cards, path, monitor);
            }
        } catch (IOException | XMLStreamException e) {
            throw OtherNotation.broken(path, e);
        }
    }

    /** Whether all of it is XML that opens nothing, and no card fills the memory. */
    private static void check(XMLStreamReader in, IProgressMonitor monitor) throws XMLStreamException, IOException {
        long length = 0;
        int elements = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                boolean card = in.getLocalName().equals("vcard");
                elements = card ? 0 : elements + 1;
                length = card ? 0 : length;
                TextFile.checkCanceled(monitor);
            } else if (event == XMLStreamReader.CHARACTERS) {
                length += in.getTextLength();
            }
            if (elements > 4 * OtherNotation.MOST_PROPERTIES || length > OtherNotation.LARGEST_CARD) {
                throw new IOException(length > OtherNotation.LARGEST_CARD ? Messages.Card_tooLarge
                        : Messages.Card_tooManyProperties);
            }
        }
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws FormatException {
        throw new FormatException(NLS.bind(Messages.Format_doesNotWrite, name()));
    }
}
