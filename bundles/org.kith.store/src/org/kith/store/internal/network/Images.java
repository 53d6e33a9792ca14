// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

import org.kith.store.internal.sql.Stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
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
                features.put(name, value(row.content(), in, first));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Images(features);
    }

    /** @return the text of the value that begins with a token */
    private static String value(byte[] content, JsonParser in, JsonToken first) throws IOException {
        int from = (int) in.currentTokenLocation().getByteOffset();
        in.skipChildren();
        int to = first.isStructStart() ? (int) in.currentTokenLocation().getByteOffset() + 1
                : end(content, from, first);
        return new String(content, from, to - from, StandardCharsets.UTF_8);
    }

    private static int end(byte[] content, int from, JsonToken token) {
        int to = from + 1;
        if (token == JsonToken.VALUE_STRING) {
            while (content[to] != '"') {
                to += content[to] == '\\' ? 2 : 1;
            }
            return to + 1;
        }
        while (content[to] != ',' && content[to] != '}' && content[to] != ']') {
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

    /**
     * Takes back of lists what one edit did to them, and leaves what came later. Single values stay as they are.
     *
     * @param before the object before that edit
     * @param after the object after it
     */
    Images withoutAdditions(Set<String> names, Images before, Images after) {
        var mixed = new LinkedHashMap<>(features);
        for (var name : names) {
            if (isList(name) && before.isList(name) && after.isList(name)) {
                mixed.put(name, '[' + String.join(",", reverted(name, before, after)) + ']');
            }
        }
        return new Images(mixed);
    }

    private List<String> reverted(String name, Images before, Images after) {
        var list = new ArrayList<>(list(name));
        without(after.list(name), before.list(name)).forEach(list::remove);
        for (var element : without(before.list(name), after.list(name))) {
            if (!list.contains(element)) {
                list.add(element);
            }
        }
        return list;
    }

    private static List<String> without(List<String> list, List<String> others) {
        var rest = new ArrayList<>(list);
        others.forEach(rest::remove);
        return rest;
    }

    /** An empty list is not written. */
    private boolean isList(String name) {
        return features.getOrDefault(name, "[]").startsWith("[");
    }

    private List<String> list(String name) {
        var text = features.getOrDefault(name, "[]").getBytes(StandardCharsets.UTF_8);
        var elements = new ArrayList<String>();
        try (var in = JSON.createParser(text)) {
            in.nextToken();
            for (var first = in.nextToken(); first != JsonToken.END_ARRAY; first = in.nextToken()) {
                elements.add(value(text, in, first));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return elements;
    }
}
