// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The features of an installation: what came as a part of what, and what Kith itself consists of.
 *
 * @param own names of Kith's own bundles
 * @param others names of other bundles, each with the label of its feature
 */
record Features(Set<String> own, Map<String, String> others) {

    private static final String KITH = "org.kith.";

    /** @return what the folder says; nothing where there is none */
    static Features read(Path installation) throws IOException {
        var features = new Features(new HashSet<>(), new LinkedHashMap<>());
        var folder = installation.resolve("features");
        if (Files.isDirectory(folder)) {
            try (var all = Files.newDirectoryStream(folder)) {
                for (var feature : all) {
                    features.add(feature);
                }
            }
        }
        return features;
    }

    private void add(Path folder) throws IOException {
        var file = folder.resolve("feature.xml");
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            add(parse(in), folder);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private void add(Element feature, Path folder) throws IOException {
        boolean isOwn = feature.getAttribute("id").startsWith(KITH);
        var label = label(feature, folder);
        var plugIns = feature.getElementsByTagName("plugin");
        for (int i = 0; i < plugIns.getLength(); i++) {
            var name = ((Element) plugIns.item(i)).getAttribute("id");
            if (isOwn) {
                own.add(name);
            } else {
                others.put(name, label);
            }
        }
    }

    private static String label(Element feature, Path folder) throws IOException {
        var label = feature.getAttribute("label");
        var texts = folder.resolve("feature.properties");
        if (label.startsWith("%") && Files.exists(texts)) {
            var properties = new Properties();
            try (var in = Files.newInputStream(texts)) {
                properties.load(in);
            }
            return properties.getProperty(label.substring(1), feature.getAttribute("id"));
        }
        return label.isEmpty() ? feature.getAttribute("id") : label;
    }

    private static Element parse(InputStream in) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null);
        return parser.parse(in).getDocumentElement();
    }
}
