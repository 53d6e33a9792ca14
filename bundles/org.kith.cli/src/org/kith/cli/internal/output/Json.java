// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.eclipse.emf.ecore.EObject;
import org.kith.core.json.ModelJson;

/** Writes maps, collections, model objects and values as JSON; what is no number or truth value becomes a string. */
public final class Json {

    private final ModelJson model = new ModelJson();

    /** @return a JSON object with these keys in this order */
    public static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** @return the document, indented, without a line end */
    public String text(Object value) {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text)) {
            var printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
            printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
            out.setPrettyPrinter(printer);
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Map<?, ?> object -> writeObject(object, out);
            case Collection<?> array -> writeArray(array, out);
            case EObject object -> model.write(object, out);
            case Boolean truth -> out.writeBoolean(truth);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            default -> out.writeString(value.toString());
        }
    }

    private void writeObject(Map<?, ?> object, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var entry : object.entrySet()) {
            out.writeFieldName((String) entry.getKey());
            write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private void writeArray(Collection<?> array, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var element : array) {
            write(element, out);
        }
        out.writeEndArray();
    }
}
