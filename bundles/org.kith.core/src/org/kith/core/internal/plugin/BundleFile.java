// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a bundle says about itself in its file.
 *
 * @param label what people call it; empty where it says nothing
 * @param provider who made it; empty where it says nothing
 * @param problem what is wrong with the file, for the user; empty if nothing is
 */
record BundleFile(String label, String provider, String problem) {

    /** @param file a jar, or a folder with the same in it */
    static BundleFile read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return readContent(file);
            }
            try (var jar = FileSystems.newFileSystem(file)) {
                return readContent(jar.getPath("/"));
            }
        } catch (IOException | RuntimeException unreadable) {
            return new BundleFile("", "", NLS.bind(Messages.plugInUnreadable, file));
        }
    }

    private static BundleFile readContent(Path root) throws IOException {
        var manifest = manifest(root);
        var texts = texts(root, manifest);
        return new BundleFile(text(manifest, "Bundle-Name", texts), text(manifest, "Bundle-Vendor", texts),
                problem(root));
    }

    private static Attributes manifest(Path root) throws IOException {
        try (var in = Files.newInputStream(root.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static Properties texts(Path root, Attributes manifest) throws IOException {
        var name = manifest.getValue("Bundle-Localization");
        var file = root.resolve((name == null ? "OSGI-INF/l10n/bundle" : name) + ".properties");
        var texts = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                texts.load(in);
            }
        }
        return texts;
    }

    private static String text(Attributes manifest, String header, Properties texts) {
        var value = manifest.getValue(header);
        if (value == null) {
            return "";
        }
        return value.startsWith("%") ? texts.getProperty(value.substring(1), "") : value;
    }

    /** The registry of extensions leaves such a file out, and tells the log alone. */
    private static String problem(Path root) throws IOException {
        for (var name : new String[] {"plugin.xml", "fragment.xml"}) {
            var file = root.resolve(name);
            if (Files.exists(file)) {
                return problemIn(file, name);
            }
        }
        return "";
    }

    private static String problemIn(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(in, new DefaultHandler());
            return "";
        } catch (SAXParseException broken) {
            return NLS.bind(Messages.plugInXmlBroken,
                    new Object[] {name, broken.getLineNumber(), broken.getMessage()});
        } catch (SAXException | ParserConfigurationException broken) {
            return NLS.bind(Messages.plugInXmlBroken, new Object[] {name, 1, broken.getMessage()});
        }
    }
}
