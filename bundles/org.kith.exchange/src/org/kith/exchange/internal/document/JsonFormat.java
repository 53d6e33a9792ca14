// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.osgi.service.component.annotations.Component;

/**
 * Kith’s own format: every object by the names of the model, as the store keeps it.
 *
 * <p>An empty network that reads it becomes the same network. In one that has an object of the same id, that object
 * becomes as it is in the file if the file has a later state of it, and else stays; reading what the network wrote
 * itself therefore changes nothing, and brings back what was removed since. Nothing is ever removed by reading.
 */
@Component(service = Format.class)
public final class JsonFormat implements Format {

    private static final int CERTAIN = 100;
    private static final Pattern BEGIN = Pattern.compile("\\A\\s*\\{\\s*\"formatVersion\"\\s*:\\s*\\d+\\s*,"
            + "\\s*\"network\"");

    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String name() {
        return Messages.Format_json;
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
        try (var in = factory.createParser(file.open(monitor))) {
            new JsonReading(in, path, records, monitor).read();
        } catch (JsonProcessingException e) {
            throw new FormatException(NLS.bind(Messages.Json_broken, new Object[] {path.getFileName(),
                e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e.getOriginalMessage()}), e);
        }
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        try (var out = factory.createGenerator(output).useDefaultPrettyPrinter()) {
            new JsonWriting(out).write(network.root(), new Content(network, selection, monitor));
        }
    }
}
