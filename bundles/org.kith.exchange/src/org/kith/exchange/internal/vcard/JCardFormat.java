// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import ezvcard.VCardVersion;
import ezvcard.io.json.JCardReader;
import ezvcard.io.json.JCardWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.TextFile;
import org.osgi.service.component.annotations.Component;

/** Cards as JSON (RFC 7095), in and out. */
@Component(service = Format.class)
public final class JCardFormat implements Format {

    private static final int CERTAIN = 100;
    private static final Pattern BEGIN = Pattern.compile("\\A\\s*\\[\\s*(\\[\\s*)?\"vcard\"");
    /** A property is an array, its parts may be, too. */
    private static final int MOST_ARRAYS = 4 * OtherNotation.MOST_PROPERTIES;

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String id() {
        return "jcard";
    }

    @Override
    public String name() {
        return Messages.Format_jcard;
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int recognizes(Sample sample) {
        return BEGIN.matcher(sample.text()).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Path path, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        var file = new TextFile(path);
        try {
            try (var in = factory.createParser(file.open(new NullProgressMonitor()))) {
                check(in, monitor);
            }
            try (var cards = new JCardReader(file.open(monitor))) {
                new OtherNotation(records).read(cards, path, monitor);
            }
        } catch (IOException e) {
            throw OtherNotation.broken(path, e);
        }
    }

    /** Whether all of it is JSON, and no card fills the memory. */
    private static void check(JsonParser in, IProgressMonitor monitor) throws IOException {
        long length = 0;
        int arrays = 0;
        var before = JsonToken.NOT_AVAILABLE;
        for (var token = in.nextToken(); token != null; token = in.nextToken()) {
            arrays += token == JsonToken.START_ARRAY ? 1 : 0;
            if (token == JsonToken.VALUE_STRING) {
                length += in.getTextLength();
                if (before == JsonToken.START_ARRAY && "vcard".equals(in.getText())) {
                    TextFile.checkCanceled(monitor);
                    length = 0;
                    arrays = 0;
                }
            }
            if (arrays > MOST_ARRAYS || length > OtherNotation.LARGEST_CARD) {
                throw new IOException(arrays > MOST_ARRAYS ? Messages.Card_tooManyProperties : Messages.Card_tooLarge);
            }
            before = token;
        }
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        var progress = SubMonitor.convert(monitor, selection.people().size());
        // who gave the stream closes it
        @SuppressWarnings("resource")
        var writer = new JCardWriter(output, true);
        writer.setAddProdId(false);
        for (var person : selection.people()) {
            TextFile.checkCanceled(progress);
            writer.write(new PersonCard(network, person, VCardVersion.V4_0).make());
            progress.worked(1);
        }
        writer.closeJsonStream();
        writer.flush();
    }
}
