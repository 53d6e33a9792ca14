// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.Messages;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/** Kith’s own format: every object by the names of the model, as the store keeps it. */
@Component(service = Format.class)
public final class JsonFormat implements Format {

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
        return false;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int recognizes(Sample sample) {
        return 0;
    }

    @Override
    public void read(Path file, Records records, IProgressMonitor monitor) throws FormatException {
        throw new FormatException(NLS.bind(Messages.Format_doesNotRead, name()));
    }

    @Override
    public void write(Network network, Collection<Person> people, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        try (var out = factory.createGenerator(output).useDefaultPrettyPrinter()) {
            new NetworkDocument(network, people, out, monitor).write();
        }
    }
}
