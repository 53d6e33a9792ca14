// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;

/** The files of an installed Kith, with plug-ins. */
final class Installation {

    private final Path folder;
    private final List<String> bundles = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));

    Installation(Path folder) throws IOException {
        this.folder = folder;
        own("org.kith.core");
        feature("org.kith.feature", "Kith", "org.kith.core");
    }

    Path folder() {
        return folder;
    }

    Path list() {
        return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    private void own(String name) throws IOException {
        jar(name, Map.of());
    }

    Installation feature(String id, String label, String... bundles) throws IOException {
        return write(id, label, "plugin", bundles);
    }

    /** Adds a feature that consists of others. */
    Installation including(String id, String label, String... features) throws IOException {
        return write(id, label, "includes", features);
    }

    private Installation write(String id, String label, String sort, String... parts) throws IOException {
        var content = Arrays.stream(parts).map(part -> "<" + sort + " id=\"" + part + "\"/>");
        var feature = Files.createDirectories(folder.resolve("features/" + id + "_1.0.0"));
        Files.writeString(feature.resolve("feature.xml"), "<feature id=\"" + id + "\" label=\"" + label
                + "\" version=\"1.0.0\" provider-name=\"Feature makers\">" + content.collect(Collectors.joining())
                + "</feature>");
        return this;
    }

    /** Adds a plug-in; {@code more} are files in it. */
    Path jar(String name, Map<String, String> more) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        entries.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + name
                + "\nBundle-Name: %name\nBundle-Vendor: Example\nBundle-Localization: plugin\n");
        entries.put("plugin.properties", "name=The " + name);
        entries.putAll(more);
        var file = Files.createDirectories(folder.resolve("plugins")).resolve(name + "_1.2.0.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        bundles.add(name + ",1.2.0,plugins/" + file.getFileName() + ",4,false");
        Files.createDirectories(list().getParent());
        Files.write(list(), bundles);
        return file;
    }

    InstalledPlugIns plugIns() {
        return plugIns(null);
    }

    InstalledPlugIns plugIns(BundleContext framework) {
        return new InstalledPlugIns(folder, folder.resolve("configuration"), framework);
    }
}
