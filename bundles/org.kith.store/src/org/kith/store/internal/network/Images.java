// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

import org.kith.store.internal.sql.Stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

/** The JSON of an object cut into its features, so that two states can be compared and mixed feature by feature. */
record Images(Map<String, String> features) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String UPDATED = "updated";

    /** @return the features of a row */
    static Images of(Stored row) {
        var features = new LinkedHashMap<String, String>();
        try (var in = JSON.createParser(row.content())) {
            in.nextToken();
            for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                var first = in.nextToken();
                int from = (int) in.currentTokenLocation().getByteOffset();
                in.skipChildren();
                int to = first.isStructStart() ? (int) in.currentTokenLocation().getByteOffset() + 1
                        : end(row.content(), from, first);
                features.put(name, new String(row.content(), from, to - from, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Images(features);
    }

    private static int end(byte[] content, int from, JsonToken token) {
        int to = from + 1;
        if (token == JsonToken.VALUE_STRING) {
            while (content[to] != '"') {
                to += content[to] == '\\' ? 2 : 1;
            }
            return to + 1;
        }
        while (content[to] != ',' && content[to] != '}') {
            to++;
        }
        return to;
    }

    /** @return the names of the features that differ, but for the time of the last change */
    Set<String> differences(Images other) {
        var names = new HashSet<>(features.keySet());
        names.addAll(other.features.keySet());
        names.removeIf(name -> name.equals(UPDATED)
                || Objects.equals(features.get(name), other.features.get(name)));
        return names;
    }

    /** @return this object as JSON, with some features as they are in another image */
    byte[] with(Set<String> names, Images other) {
        var mixed = new LinkedHashMap<>(features);
        for (var name : names) {
            mixed.remove(name);
            if (other.features.containsKey(name)) {
                mixed.put(name, other.features.get(name));
            }
        }
        var json = new StringJoiner(",", "{", "}");
        mixed.forEach((name, value) -> json.add('"' + name + "\":" + value));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
