// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.Signature;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What people install as one.
 *
 * @param label what people call it; never empty
 * @param provider who made it; may be empty
 * @param bundles the names of those in it
 * @param included the identifiers of other features in it
 */
record Feature(String id, String label, String provider, String version, List<String> bundles, List<String> included) {

    /** @return a plug-in that is all of these, which are in this feature */
    PlugIn join(List<PlugIn> parts) {
        return new PlugIn(id, label, provider, version,
                parts.stream().flatMap(each -> each.bundles().stream()).distinct().toList(),
                parts.stream().map(PlugIn::signature).min(Comparator.comparing(Signature::trust)).orElseThrow(),
                parts.stream().allMatch(PlugIn::enabled), parts.stream().anyMatch(PlugIn::running),
                parts.stream().map(PlugIn::problem).filter(each -> !each.isEmpty()).distinct()
                        .collect(Collectors.joining(" ")),
                parts.stream().flatMap(each -> each.contributions().stream()).toList());
    }

    /** @param file its {@code feature.xml}, with the texts beside it */
    static Feature read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(parse(in), texts(file));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Element parse(InputStream in) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null);
        return parser.parse(in).getDocumentElement();
    }

    private static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        var translated = file.resolveSibling("feature.properties");
        if (Files.exists(translated)) {
            try (var in = Files.newInputStream(translated)) {
                texts.load(in);
            }
        }
        return texts;
    }

    private static Feature of(Element feature, Properties texts) {
        var id = feature.getAttribute("id");
        var label = text(feature.getAttribute("label"), texts);
        return new Feature(id, label.isEmpty() ? id : label, text(feature.getAttribute("provider-name"), texts),
                feature.getAttribute("version"), ids(feature, "plugin"), ids(feature, "includes"));
    }

    private static String text(String value, Properties texts) {
        return value.startsWith("%") ? texts.getProperty(value.substring(1), "") : value;
    }

    private static List<String> ids(Element feature, String sort) {
        var found = feature.getElementsByTagName(sort);
        var ids = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            ids.add(((Element) found.item(i)).getAttribute("id"));
        }
        return ids;
    }
}
