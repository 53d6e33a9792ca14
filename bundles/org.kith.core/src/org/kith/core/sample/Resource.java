// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text files beside this class: a line a record, fields between bars, comments after a number sign. */
final class Resource {

    private Resource() {
    }

    static List<String> lines(String name) {
        try (var input = Resource.class.getResourceAsStream(name);
                var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> table(String name) {
        return lines(name).stream().map(line -> fields(line, "\\|")).toList();
    }

    /** @return the fields without spaces around them; empty ones at the end are kept */
    static List<String> fields(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    /** @return a name as it may stand in an e-mail address */
    static String inAddress(String name) {
        return Normalizer.normalize(name, Form.NFD).toLowerCase(Locale.ROOT).replace('ø', 'o').replace('ł', 'l')
                .replace('ı', 'i').replaceAll("[^a-z0-9]", "");
    }
}
