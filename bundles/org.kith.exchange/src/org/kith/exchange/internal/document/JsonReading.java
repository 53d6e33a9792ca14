// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Photo;
import org.kith.core.format.FormatException;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.ContactsPackage.Literals;

/** Reads what {@link JsonWriting} writes, object by object. */
final class JsonReading {

    private final JsonFactory factory = new JsonFactory();
    private final JsonParser in;
    private final Path file;
    private final Records records;
    private final IProgressMonitor monitor;
    private int position;

    JsonReading(JsonParser in, Path file, Records records, IProgressMonitor monitor) {
        this.in = in;
        this.file = file;
        this.records = records;
        this.monitor = monitor;
    }

    void read() throws IOException, FormatException {
        require(in.nextToken() == JsonToken.START_OBJECT);
        for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            member(name);
        }
    }

    private void member(String name) throws IOException, FormatException {
        if (name.equals("formatVersion")) {
            checkVersion(in.getValueAsInt());
        } else if (name.equals("network")) {
            require(in.currentToken() == JsonToken.START_OBJECT);
            take(Literals.NETWORK, 0);
        } else if (name.equals(JsonWriting.PHOTOS)) {
            require(in.currentToken() == JsonToken.START_ARRAY);
            while (in.nextToken() != JsonToken.END_ARRAY) {
                TextFile.checkCanceled(monitor);
                records.accept(new Photo(in.getBinaryValue()));
            }
        } else if (Content.LISTS.containsKey(name)) {
            require(in.currentToken() == JsonToken.START_ARRAY);
            list(Content.LISTS.get(name));
        } else {
            records.warn(0, NLS.bind(Messages.Json_unknownList, name));
            in.skipChildren();
        }
    }

    private void checkVersion(int version) throws FormatException {
        if (version > JsonWriting.VERSION) {
            throw new FormatException(NLS.bind(Messages.Json_newer, file.getFileName()));
        }
    }

    private void list(EClass type) throws IOException, FormatException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            require(in.currentToken() == JsonToken.START_OBJECT);
            TextFile.checkCanceled(monitor);
            take(type, ++position);
        }
    }

    private void take(EClass type, int at) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = factory.createGenerator(bytes)) {
            out.copyCurrentStructure(in);
        }
        records.accept(new ModelRecord(at, type, bytes.toByteArray()));
    }

    private void require(boolean expected) throws FormatException {
        if (!expected) {
            throw new FormatException(NLS.bind(Messages.Json_noNetwork, file.getFileName(),
                    in.currentLocation().getLineNr()));
        }
    }
}
