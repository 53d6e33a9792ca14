// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.kith.model.contacts.ContactsFactory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads objects from JSON into new objects outside of any network. Their references wait in the {@link Links} that the
 * reader was made with. For one thread; keep it for many objects, since it lets equal values share one object.
 */
public final class ModelReader {

    private final ModelJson layouts;
    private final Links links;
    private TextCache[] caches = new TextCache[64];
    private Object[] elements = new Object[16];
    private int depth;
    private byte[] source;

    ModelReader(ModelJson layouts, Links links) {
        this.layouts = layouts;
        this.links = links;
    }

    /**
     * @param type class of the object, not abstract
     * @param json as {@link ModelJson#write} makes it
     * @return a new object
     * @throws IOException if it is no such JSON
     */
    public EObject read(EClass type, byte[] json) throws IOException {
        source = json;
        depth = 0;
        var layout = layouts.layout(type);
        try (var in = layouts.factory.createParser(json)) {
            require(in.nextToken() == JsonToken.START_OBJECT, in);
            return readObject(in, layout);
        } catch (IllegalArgumentException | ClassCastException | java.time.DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private InternalEObject readObject(JsonParser in, ClassLayout layout) throws IOException {
        var object = layout.create();
        int expected = 0;
        for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            var feature = layout.find(name, expected);
            require(feature != null, in);
            expected = layout.after(feature, expected);
            in.nextToken();
            readFeature(in, object, feature);
        }
        require(in.currentToken() == JsonToken.END_OBJECT, in);
        return object;
    }

    private void readFeature(JsonParser in, InternalEObject object, FeatureLayout feature) throws IOException {
        if (feature.many) {
            require(in.currentToken() == JsonToken.START_ARRAY, in);
            readElements(in, object, feature);
        } else if (feature.kind == FeatureLayout.Kind.REFERENCE) {
            links.add(object, feature, UUID.fromString(in.getText()));
        } else {
            object.eSet(feature.id, readValue(in, feature));
        }
    }

    private void readElements(JsonParser in, InternalEObject object, FeatureLayout feature) throws IOException {
        if (feature.kind == FeatureLayout.Kind.REFERENCE) {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                links.add(object, feature, UUID.fromString(in.getText()));
            }
            return;
        }
        int from = depth;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            push(readValue(in, feature));
        }
        fill(object, feature, Arrays.copyOfRange(elements, from, depth));
        depth = from;
    }

    private void push(Object element) {
        if (depth == elements.length) {
            elements = Arrays.copyOf(elements, depth * 2);
        }
        elements[depth++] = element;
    }

    /** Goes past the list's own methods: nobody listens to a new object, and the array is no longer than needed. */
    @SuppressWarnings("unchecked")
    private static void fill(InternalEObject object, FeatureLayout feature, Object[] values) {
        if (values.length == 0) {
            return;
        }
        ((BasicEList<Object>) object.eGet(feature.id, false, true)).setData(values.length, values);
        if (feature.kind == FeatureLayout.Kind.CONTAINED || feature.kind == FeatureLayout.Kind.TYPED) {
            for (var value : values) {
                ((InternalEObject) value).eInverseAdd(object, InternalEObject.EOPPOSITE_FEATURE_BASE - feature.id, null,
                        null);
            }
        }
    }

    private Object readValue(JsonParser in, FeatureLayout feature) throws IOException {
        return switch (feature.kind) {
            case STRING -> shared(in, feature, text -> text);
            case TEXT -> shared(in, feature, feature::fromText);
            case ID -> UUID.fromString(in.getText()); // each one is different: nothing to share
            case INT -> in.getIntValue();
            case LONG -> in.getLongValue();
            case DOUBLE -> in.getDoubleValue();
            case BOOLEAN -> in.getBooleanValue();
            case CONTAINED -> readObject(in, feature.target(layouts));
            case TYPED -> readTyped(in);
            case REFERENCE -> throw new IllegalStateException(feature.name);
        };
    }

    private Object shared(JsonParser in, FeatureLayout feature, TextCache.Maker maker) throws IOException {
        require(in.currentToken() == JsonToken.VALUE_STRING, in);
        if (feature.ordinal >= caches.length) {
            caches = Arrays.copyOf(caches, feature.ordinal * 2);
        }
        if (caches[feature.ordinal] == null) {
            caches[feature.ordinal] = new TextCache();
        }
        return caches[feature.ordinal].get(in.getTextCharacters(), in.getTextOffset(), in.getTextLength(), maker);
    }

    /** What is not known here is kept as it stands, byte for byte. */
    private EObject readTyped(JsonParser in) throws IOException {
        require(in.currentToken() == JsonToken.START_OBJECT, in);
        int from = (int) in.currentTokenLocation().getByteOffset();
        String type = null;
        if (in.nextFieldName() != null) {
            type = ModelJson.TYPE.equals(in.currentName()) ? in.nextTextValue() : null;
            var known = type == null ? null : ModelJson.classOf(type);
            if (known != null && !known.isAbstract()) {
                return readObject(in, layouts.layout(known));
            }
            skipRest(in);
        }
        return unknown(type, from, (int) in.currentTokenLocation().getByteOffset() + 1);
    }

    private static void skipRest(JsonParser in) throws IOException {
        in.skipChildren();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            in.skipChildren();
        }
    }

    private EObject unknown(String type, int from, int to) {
        var facet = ContactsFactory.eINSTANCE.createUnknownFacet();
        facet.setType(type);
        facet.setContent(new String(source, from, to - from, StandardCharsets.UTF_8));
        return facet;
    }

    private static void require(boolean expected, JsonParser in) throws IOException {
        if (!expected) {
            throw new IOException("Unexpected " + in.currentToken() + " \"" + in.currentName() + "\" at byte "
                    + in.currentTokenLocation().getByteOffset());
        }
    }
}
