// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.kith.model.contacts.UnknownFacet;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes objects, feature by feature in the order of the model. */
final class ModelWriter {

    private final ModelJson layouts;
    private final JsonGenerator out;

    ModelWriter(ModelJson layouts, JsonGenerator out) {
        this.layouts = layouts;
        this.out = out;
    }

    void write(EObject object) throws IOException {
        out.writeStartObject();
        writeFeatures((InternalEObject) object, layouts.layout(object.eClass()));
        out.writeEndObject();
    }

    private void writeFeatures(InternalEObject object, ClassLayout layout) throws IOException {
        for (var feature : layout.features) {
            if (object.eIsSet(feature.id)) {
                out.writeFieldName(feature.quoted);
                writeFeature(feature, object.eGet(feature.id, false, true));
            }
        }
    }

    private void writeFeature(FeatureLayout feature, Object value) throws IOException {
        if (!feature.many) {
            writeValue(feature, value);
            return;
        }
        out.writeStartArray();
        for (var element : (List<?>) value) {
            writeValue(feature, element);
        }
        out.writeEndArray();
    }

    private void writeValue(FeatureLayout feature, Object value) throws IOException {
        switch (feature.kind) {
            case STRING -> out.writeString((String) value);
            case INT -> out.writeNumber((Integer) value);
            case LONG -> out.writeNumber((Long) value);
            case DOUBLE -> out.writeNumber((Double) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case TEXT -> out.writeString(feature.toText(value));
            case ID -> out.writeString(value.toString());
            case REFERENCE -> out.writeString(ModelJson.id((EObject) value).toString());
            case CONTAINED -> write((EObject) value);
            case TYPED -> writeTyped((EObject) value);
        }
    }

    private void writeTyped(EObject object) throws IOException {
        if (object instanceof UnknownFacet unknown) {
            out.writeRawValue(unknown.getContent());
            return;
        }
        out.writeStartObject();
        out.writeStringField(ModelJson.TYPE, ModelJson.typeName(object.eClass()));
        writeFeatures((InternalEObject) object, layouts.layout(object.eClass()));
        out.writeEndObject();
    }
}
